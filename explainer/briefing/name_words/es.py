"""Spanish words by which names are known."""

from explainer.briefing.name_words.folding import endings, listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a acaso además ahora al algo alguien alguna algunas algunos algún allí analistas ante antes apenas aquel
        aquella aquí así aun aunque ayer aún bajo bien cada casi cerca como con contra coste cual cualquier cuando
        cuatro cuándo cuánto cómo de debajo del dentro desde después detrás donde dos durante dónde e el ella ellas
        ellos en encima entonces entre era es esa esas ese eso esos esta estas este esto estos está están expertos fue
        fuera ha había hace hacia han hasta hay hoy incluso la las le les lo los luego mas mañana me mejor menos mi
        mientras mismo muchas mucho muchos muy más nada nadie ni ninguna ninguno ningún no nos nosotros nuestra nuestro
        nueva nuevas nuevo nuevos nunca o objetivo os otra otras otro otros para parte pero poco por porque precio
        primero pronto próximo pues que quien quizá quién qué resultado s se según ser será si siempre sin sino sobre
        solo son su sus sí sólo tal también tampoco tan tanto tarde todas todavía todo todos total tras tres tu un una
        unas uno unos usted ustedes varias varios y ya yo él
        """),
    determiners=listed("""
        cada el esa ese esta estas este estos la las lo los nuestra nuestro su sus un una unas unos
        """),
    conjunctions=listed("e y"),
    calendar=listed("""
        abril agosto diciembre domingo enero febrero invierno jueves julio junio lunes martes marzo mayo miércoles
        navidad noviembre octubre otoño pascua primavera septiembre setiembre sábado verano viernes
        """),
    peoples=listed("""
        alemana alemán americana argentina argentino australiana austriaca austriaco belga brasileña brasileño
        británica británico búlgara canadiense checa checo chilena chileno china chino colombiana coreana coreano
        croata danesa danés egipcia emiratí español española estadounidense finlandesa finlandés francesa francés
        griega griego holandesa holandés húngara india indio inglesa inglés irlandesa israelí italiana italiano
        japonesa japonés marroquí mexicana mexicano neerlandesa noruega noruego polaca polaco portuguesa portugués
        rumana rumano rusa ruso saudí serbia sueca sueco suiza suizo surcoreana surcoreano turca turco ucraniana
        """),
    place_prepositions=listed("en"),
    place_heads=listed("""
        aeropuerto avenida bahía barrio cabo calle carretera comarca costa estación estadio golfo isla islas lago mar
        monte parque paseo playa plaza provincia puente puerto región río sierra valle
        """),
    roles=listed("""
        abogada abogado activista actor actriz administrador administradora agricultor agricultora agrónoma agrónomo
        alcalde alcaldesa almirante analista antropóloga antropólogo apicultor armador armadora arqueóloga arqueólogo
        arquitecta arquitecto arzobispo asesor asesora astronauta astrónoma astrónomo autor autora banquero bióloga
        biólogo botánica cabo canciller candidata candidato capitana capitán cardenal catedrática catedrático ceo
        científica científico climatóloga climatólogo cocinera cocinero cofrade cofundador cofundadora colega
        comandante comisaria comisario comisionada comodoro concejal concejala concejera consejera consejero consultor
        consultora coordinador coordinadora coronel cónsul decana decano defensor delegada delegado diputada diputado
        directivo director directora diseñador diseñadora doctora economista ecóloga ecólogo editor editora embajador
        embajadora empresaria empresario enfermera enfermero entrenador entrenadora epidemióloga epidemiólogo
        eurodiputada eurodiputado exalcalde exdirector exministra exministro experta experto expresidente farmacéutica
        farmacéutico fiscal fotógrafa fotógrafo fundador fundadora físico ganadera ganadero general gerente geógrafa
        geógrafo geóloga geólogo gobernador gobernadora guarda hidróloga hidrólogo historiador historiadora homóloga
        homólogo infanta ingeniera ingeniero inspector inspectora inversor investigador investigadora jefa jefe juez
        jueza jugador jugadora librera librero líder maestra maestro magistrada magistrado meteoróloga meteorólogo
        ministra ministro médica médico músico negociador negociadora notaria notario obispo oceanógrafa oceanógrafo
        oficial operaria papa pastor patrona patrullera patrón periodista pescador pescadora piloto poeta portavoz
        premier presidenta presidente princesa procurador productor productora profesor profesora propietaria
        propietario príncipe psicóloga psicólogo químico rector rectora regidor reina remitente representante
        responsable rey sacerdote secretaria secretario senador senadora sindicalista socia socio socióloga sociólogo
        subdirector subdirectora subsecretaria subsecretario sucesor sucesora teniente tesorera tesorero testigo
        titular técnica técnico urbanista vecina vecino vendedora veterinaria veterinario vicealcalde viceministra
        viceministro vicepresidenta vicepresidente viróloga virólogo viticultor viticultora voluntaria voluntario
        vulcanóloga vulcanólogo
        """),
    role_endings=endings("cultor cultora ministra ministro óloga ólogo"),
    company_roles=listed("ceo consejera consejero fundador fundadora portavoz"),
    role_adjectives=listed("""
        adjunta adjunto alemana alemán antigua antiguo autonómica autonómico científica científico comercial delegada
        delegado deportiva deportivo ejecutiva ejecutivo entonces español española europea europeo ex federal
        financiera financiero francesa francés general honoraria honorario italiana italiano jefa jefe mayor municipal
        médica médico nacional nueva nuevo primer primera provincial regional saliente sindical turca turco técnica
        técnico vice
        """),
    role_links=listed("a al de del en para por"),
    portfolios=listed("""
        agricultura ambiente asuntos ciencia comercio cultura defensa deporte digital ecológica economía educación
        energía exteriores fomento hacienda igualdad industria innovación interior justicia medio pesca salud sanidad
        trabajo transición transporte transportes turismo universidades vivienda
        """),
    honorifics=listed("""
        d. doctor doctora don doña dr dr. dra dra. dña. fray lic. padre prof. profesor señor señora sor sr sr. sra sra.
        srta.
        """),
    years=listed("años"),
    relatives=listed("que quien"),
    leads=listed("coordina dirige encabeza enseña gestiona lidera preside representa"),
    said_before=listed("""
        advierte advirtió afirma afirmó anunció asegura aseguró añade añadió comenta comentó confirma confirmó declaró
        dice dijo explica explicó indica indicó reconoce reconoció recordó recuerda resume según señala señaló sostiene
        subraya subrayó
        """),
    said_after=listed("""
        advierte advirtió afirma afirmó anunció asegura aseguró añade añadió comenta comentó confirma confirmó declaró
        dice dijo explica explicó ha indica indicó reconoce reconoció recordó recuerda resume señala señaló sostiene
        subraya subrayó
        """),
    agents=listed("por"),
    doings=listed("""
        coordinada coordinado dirigida dirigido encabezada encabezado entrenada entrenado escrita escrito fundada
        fundado liderada liderado presidida presidido
        """),
    possessives=listed("su"),
    apposition_endings=endings("ante ente era ero ista or ora óloga ólogo"),
    according=listed("según"),
    heads=listed("""
        academia agencia alianza asamblea asociación astilleros autoridad ayuntamiento banco biblioteca bolsa caja casa
        centro club clínica cofradía colegio comisión comité compañía comunidad confederación congreso consejería
        consejo consorcio cooperativa corte cortes cámara defensoría departamento diputación dirección escuela facultad
        federación fiscalía fondo foro fuerza fundación generalitat gremio grupo guardia hospital inspección instituto
        junta laboratorio liga ministerio movimiento museo mutua observatorio oficina orden organización parlamento
        partido plataforma policía puertos red roja salvamento secretaría senado servicio sindicato sociedad teatro
        tesoro tribunal universidad unión xunta
        """),
    heads_small=listed("ministerio universidad"),
    heads_of_nouns=listed("""
        agencia asociación autoridad caja centro comisión comité confederación consejo corte cámara departamento
        dirección federación instituto ministerio observatorio oficina servicio tribunal
        """),
    head_links=listed("d de del para por"),
    head_adjectives=listed("""
        agraria agrario agrícola alemana alimentaria andaluza autónoma autónomo bancaria central científica científico
        civil comercial constitucional contable democrática económica eléctrica español española españolas estatal
        europea europeas europeo federal ferroviaria financiera forestal francesa general geológico hidrográfica
        hospitalario industrial interamericano internacional italiana italiano marítima marítimo meteorología
        metropolitana militar monetario mundial municipal médica nacional nuclear obrera obreras oceanográfico
        parlamentaria pesquera popular portuaria profesional provincial pública público regional republicana roja
        sanitaria sanitario socialista superior suprema supremo turca técnica unida unidas universitaria universitario
        vecinal verde veterinaria
        """),
    tails=listed("""
        aeronáutica aerospace airlines alimentación automoción aviación baterías biotech capital cementos
        construcciones consultores digital distribución electrónica energy energía energías eólica ferroviaria finanzas
        foods gas hidrógeno industrias ingeniería inmobiliaria labs logística marítima media minera motor motors
        movilidad naval naviera partners petróleos pharma power química renovables robótica seguros servicios sistemas
        solar solutions systems tech technologies tecnologías telecomunicaciones textil transportes viajes vidrio
        """),
    introducers=listed("""
        agencia armador aseguradora asociación astillero banco bodega cadena club colectivo comercializadora compañía
        competidor concesionaria consorcio constructora consultora cooperativa diario distribuidor distribuidora
        editorial eléctrica emisora empresa fabricante farmacéutica federación filial firma fondo fundación gigante
        grupo instituto laboratorio marca matriz minera movimiento multinacional naviera ong operador operadora
        organización partido patronal periódico petrolera plataforma productor productora promotora proveedor refinería revista
        rival semanario sindicato sociedad start-up startup supermercado tecnológica transportista
        """),
    adjective_endings=endings("""
        al ana ano aria ario eca eco ense era ero esa ica ico ina ino ista iva ivo ol ola riega riego turca turco uesa
        uza és
        """),
    things=listed("""
        campeonato copa cumbre código decreto directiva estrategia feria festival jornada ley mundial palacio plan
        premio programa proyecto reglamento torneo trofeo vuelta
        """),
    frameworks=listed("acuerdo convenio pacto protocolo tratado"),
    companies=(
        "venta|vender|vendido|vendida|cesión de|del|a? {} a|al {}",
        "venta|adquisición|compra|absorción|quiebra|privatización|rescate de|del {}",
        "adquisición|compra|venta * * por {}",
        "compra * * por|de parte? de {}",
        "fusión de|entre {} y|con {}",
        "fusión con {}",
        "comprada|comprado|adquirida|adquirido|operada|operado|gestionada por {}",
        "gestionado|construida|construido|fabricada|fabricado|suministrado|fundada por {}",
        "director|directora|economista|analista general? de|del {}",
        "compró|compra|adquirió|adquiere|absorbió {}",
        "acciones|participación|capital|empleados|trabajadores|accionistas|sede|planta|fábrica de|del|en {}",
        "ceo|fundador|fundadora|portavoz|delegado|delegada|patrón de|del {}",
        "{} , * empresa|compañía|grupo|fabricante|operador|cooperativa|proveedor|filial|firma",
        "{} , empresa|compañía|grupo|fabricante|operador|cooperativa|proveedor|filial|firma|asociación",
        "{} ha|había comprado|adquirido|contratado|invertido|vendido|entregado",
        "{} compró|adquirió|emplea|fabrica|contrató",
    ),
    acting=(
        "{} ha|han anunciado|comunicado|confirmado|firmado|presentado|abierto|cerrado|pedido|calculado|advertido",
        "{} anunció|comunicó|dijo|prevé|vende|produce|gestiona|opera|calcula|estima|invierte|confirmó",
        "{} construirá|comprará|invertirá|abrirá|cerrará|contratará|suministrará|venderá|fabricará|lanzará",
        "según {}",
        "{} quiere|teme|pide|denuncia|exige|promete|rechaza|advierte|responde|recuerda",
        "presidente|presidenta|director|directora|secretario|secretaria|responsable de|del {}",
    ),
    teams=listed("""
        comisión_mixta comité_conjunto comité_mixto fuerza_de_tarea grupo_de_trabajo task_force
        """),
    founding=endings("conjunt constitu convoc cre lanz nuev reun sesión"),
)
