"""Texts that mean no good, by what they try; each would set `window.hit` and open a dialog if anything ran it.

They go wherever a text may stand: bodies, titles, names, front matter, captions, names of files, briefings.
"""

HIT = "window.hit=1;alert(1)"
SCRIPT = f"<script>{HIT}</script>"
IMAGE = f"<img src=x onerror={HIT}>"

ELEMENTS = (  # bring a script or a handler of their own
    SCRIPT,
    f"<SCRIPT\n>{HIT}</SCRIPT >",
    f"<script/x>{HIT}</script/y>",
    f"<scr\u200bipt>{HIT}</script>",
    f"<scr<script>ipt>{HIT}</script>",
    f"<script src=data:text/javascript,{HIT}></script>",
    f"<script type=module>{HIT}</script>",
    IMAGE,
    f"<img/src='x'/onerror='{HIT}'>",
    f"<img src=x onerror  =  {HIT} //",
    f"<image href=x onerror={HIT}>",
    f"<video><source onerror={HIT}></video>",
    f"<audio src=x onerror={HIT}>",
    f"<input autofocus onfocus={HIT}>",
    f"<select autofocus onfocus={HIT}>",
    f"<textarea autofocus onfocus={HIT}></textarea>",
    f"<details open ontoggle={HIT}>",
    f"<body onload={HIT} onpageshow={HIT}>",
    f"<marquee onstart={HIT}>",
    f"<style onload={HIT}></style>",
    f"<link rel=stylesheet href=x onerror={HIT}>",
    f"<div style=animation-name:spin onanimationstart={HIT}>",
    f"<div onbeforetoggle={HIT} popover=auto id=p>",
    f"<custom-thing tabindex=1 autofocus onfocus={HIT}>",
)
FRAMES = (  # load something that does
    f"<iframe srcdoc='<script>parent.{HIT}</script>'></iframe>",
    f"<iframe src=javascript:parent.{HIT}></iframe>",
    f"<object data=javascript:{HIT}></object>",
    f"<embed src=javascript:{HIT}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{HIT}'>",
    "<base href=https://example.invalid/>",
    f"<form action=javascript:{HIT}><button autofocus>x</button></form>",
    f"<button formaction=javascript:{HIT}>x</button>",
    f"<portal src=javascript:{HIT}></portal>",
)
OTHER_NAMESPACES = (  # SVG and MathML, where other rules hold, and text that changes when it is read again
    f"<svg onload={HIT}>",
    f"<svg><script>{HIT}</script></svg>",
    f"<svg><script href=data:,{HIT} /></svg>",
    f"<svg><animate onbegin={HIT} attributeName=x dur=1s>",
    f"<svg><a xlink:href=javascript:{HIT}><text y=9>x</text></a></svg>",
    f"<svg><a><set attributeName=href to=javascript:{HIT} /><text y=9>x</text></a></svg>",
    f"<svg><foreignObject>{IMAGE}</foreignObject></svg>",
    f"<svg><style>{IMAGE}</style></svg>",
    f"<svg></p><style><g title='</style>{IMAGE}'>",
    f"<math><mtext></mtext><script>{HIT}</script></math>",
    f"<math href=javascript:{HIT}>x</math>",
    f"<math><mi><table><mglyph><style><!--</style><b title='--&gt;{IMAGE}'>",
    f"<noscript><p title='</noscript>{IMAGE}'>",
    f"<template><p title='</template>{IMAGE}'>",
    f"<select><template><style></select>{IMAGE}</style>",
)
BREAKOUTS = (  # end what they stand in
    f"</title>{SCRIPT}",
    f"</script>{SCRIPT}",
    f"</style>{SCRIPT}",
    f"</textarea>{SCRIPT}",
    f"</noscript>{SCRIPT}",
    f"</template>{SCRIPT}",
    f"</svg>{SCRIPT}",
    f"</xmp></plaintext></listing>{SCRIPT}",
    f"]]>{SCRIPT}",
    f"<![CDATA[{SCRIPT}]]>",
    f"-->{SCRIPT}",
    f"--!>{SCRIPT}",
    f"<!--><script>{HIT}</script>",
    f"<?xml version='1.0'?>{SCRIPT}",
    f"<!DOCTYPE x [<!ENTITY y '{HIT}'>]>&y;",
    f'" onmouseover="{HIT}" autofocus onfocus="{HIT}',
    f"' onmouseover='{HIT}' autofocus onfocus='{HIT}",
    f"` onmouseover=`{HIT}` autofocus onfocus=`{HIT}",
    f'">{IMAGE}',
    f"'>{IMAGE}",
    f'\\">{IMAGE}',
    f"x onmouseover={HIT} autofocus onfocus={HIT}",
    f"/onmouseover={HIT}//",
    f"&quot; onfocus=&quot;{HIT}&quot; autofocus=&quot;",
    f"&#34;&#62;{IMAGE}",
)
DISGUISES = (  # written otherwise
    f"\\u003cscript\\u003e{HIT}\\u003c/script\\u003e",
    f"\\x3cscript\\x3e{HIT}\\x3c/script\\x3e",
    f"&lt;script&gt;{HIT}&lt;/script&gt;",
    f"&amp;lt;script&amp;gt;{HIT}&amp;lt;/script&amp;gt;",
    f"&#x3c;script&#x3e;{HIT}&#x3c;/script&#x3e;",
    f"&#0000060script&#0000062{HIT}",
    f"%3Cscript%3E{HIT}%3C/script%3E",
    f"+ADw-script+AD4-{HIT}+ADw-/script+AD4-",
    f"＜script＞{HIT}＜/script＞",  # wide forms are what is tested
    f"\u202e>tpircs/<{HIT}>tpircs<\u202c",
)
TEMPLATES = (  # ask a template to run them
    f"{{{{ constructor.constructor('{HIT}')() }}}}",
    "{{ 7*191 }} {{ self.__init__.__globals__ }} {{ cycler }}",
    f"{{% raw %}}{SCRIPT}{{% endraw %}}",
    "{# a comment #} {% include '../content/site.yaml' %}",
    f"${{{HIT}}} #{{{HIT}}} <%= 7*191 %> [[7*191]]",
    "%s %(x)s {0} {x!r} {0.__class__}",
)
FORMULAS = (  # ask a spreadsheet, or end a line of a calendar
    "=HYPERLINK(1)",
    "=1+1|' /C x'!A0",
    "+1+1",
    "-1+1|x!A0",
    "@SUM(1)",
    "＝1+1",
    "a\\nEND:VEVENT\\nBEGIN:VEVENT",
    'a;VALUE="x":y,z',
)
VECTORS = ELEMENTS + FRAMES + OTHER_NAMESPACES + BREAKOUTS + DISGUISES + TEMPLATES + FORMULAS
