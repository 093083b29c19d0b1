"""The live preview: looks at a project's files, builds what is asked for, and answers from memory."""
