"""Spanish words by which names are known."""

from explainer.briefing.name_words.folding import listed
from explainer.briefing.name_words.types import NameWords

WORDS = NameWords(
    openers=listed("""
        a acaso además ahora al algo alguien algún alguna algunas algunos allí ante antes apenas aquel aquella aquí así
        aun aún aunque ayer bajo bien cada casi cerca como cómo con contra cual cualquier cuando cuándo cuánto cuatro
        de debajo del dentro desde después detrás donde dónde dos durante e el él ella ellas ellos en encima entonces
        entre era es esa esas ese eso esos esta está están estas este esto estos fue fuera ha había han hace hacia
        hasta hay hoy incluso la las le les lo los luego mañana más mas me mejor menos mi mientras mismo mucho muchos
        muchas muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestro nueva nuevas nuevo nuevos nunca
        o os otra otras otro otros para parte pero poco por porque primero pronto próximo pues que qué quien quién
        quizá s se según ser será si sí siempre sin sino sobre solo sólo son su sus tal también tampoco tan tanto tarde
        todas todavía todo todos tras tres tu un una unas uno unos usted ustedes varias varios ya yo y expertos
        analistas resultado objetivo precio total coste
        """),
    determiners=listed("""
        el la los las un una unos unas su sus este esta estos estas ese esa cada lo nuestro nuestra
        """),
    conjunctions=listed("y e"),
    calendar=listed("""
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
        miércoles jueves viernes sábado domingo navidad pascua primavera verano otoño invierno
        """),
    peoples=listed("""
        español española alemán alemana italiano italiana francés francesa turco turca británico británica inglés
        inglesa estadounidense americana chino china japonés japonesa coreano coreana surcoreano surcoreana ruso rusa
        polaco polaca holandés holandesa neerlandesa belga suizo suiza austriaco austriaca sueco sueca noruego noruega
        danés danesa finlandés finlandesa griego griega portugués portuguesa rumano rumana húngara checo checa croata
        serbia búlgara ucraniana indio india brasileño brasileña mexicano mexicana argentino argentina chileno chilena
        colombiana canadiense australiana israelí emiratí saudí egipcia marroquí irlandesa
        """),
    place_prepositions=listed("en"),
    place_heads=listed("""
        calle avenida plaza paseo puente lago monte sierra valle isla islas golfo bahía río mar costa parque estación
        aeropuerto estadio barrio provincia región comarca playa cabo puerto carretera
        """),
    roles=listed("""
        abogada abogado actor actriz activista administrador administradora agricultor agricultora agrónoma agrónomo
        alcalde alcaldesa almirante analista antropóloga antropólogo apicultor arqueóloga arqueólogo arquitecta
        arquitecto arzobispo asesor asesora astronauta astrónoma astrónomo autor autora banquero bióloga biólogo
        botánica cabo canciller candidata candidato capitán capitana cardenal catedrática catedrático ceo científica
        científico climatóloga climatólogo cocinera cocinero cofundador cofundadora colega comandante comisaria
        comisario comisionada concejal concejala concejera consejera consejero cónsul consultor consultora coordinador
        coordinadora coronel decana decano defensor delegada delegado diputada diputado directivo director directora
        diseñador diseñadora doctora ecóloga ecólogo economista editor editora embajador embajadora empresaria
        empresario enfermera enfermero entrenador entrenadora epidemióloga epidemiólogo eurodiputada eurodiputado
        experta experto exalcalde exministra exministro exdirector expresidente farmacéutica farmacéutico fiscal
        física_jefa físico fotógrafa fotógrafo fundador fundadora ganadera ganadero general geógrafa geógrafo geóloga
        geólogo gerente gobernador gobernadora guarda hidróloga hidrólogo historiador historiadora homóloga homólogo
        infanta ingeniera ingeniero inspector inspectora investigador investigadora inversor jefa jefe jueza juez
        jugador jugadora líder librera librero maestra maestro magistrada magistrado médica médico meteoróloga
        meteorólogo ministra ministro músico negociador negociadora notaria notario obispo oceanógrafa oceanógrafo
        oficial operaria papa pastor patrón patrona pescador pescadora periodista piloto poeta portavoz premier
        presidenta presidente primer_ministro princesa príncipe procurador productor productora profesor profesora
        propietaria propietario psicóloga psicólogo química_jefa químico rector rectora regidor reina representante
        responsable rey sacerdote secretaria secretario senador senadora sindicalista socia socio socióloga sociólogo
        subdirector subdirectora subsecretaria subsecretario sucesor sucesora técnica técnico teniente tesorera
        tesorero titular urbanista vecina vecino vendedora veterinaria veterinario vicealcalde vicepresidenta
        vicepresidente viceministra viceministro virólogo viróloga viticultor viticultora vulcanóloga vulcanólogo
        voluntaria voluntario patrullera armador armadora remitente testigo cofrade comodoro
        """),
    role_endings=("óloga", "ólogo", "cultor", "cultora", "ministro", "ministra"),
    company_roles=listed("ceo fundador fundadora consejero consejera portavoz"),
    role_adjectives=listed("""
        adjunta adjunto antigua antiguo delegada delegado ejecutiva ejecutivo entonces ex financiera financiero general
        científica científico técnica técnico nacional regional municipal primer primera nuevo nueva comercial médica
        médico jefa jefe turco turca italiana italiano alemán alemana francés francesa español española europea europeo
        federal provincial saliente honoraria honorario vice autonómico autonómica mayor deportivo deportiva sindical
        """),
    role_links=listed("de del al a en para por"),
    portfolios=listed("""
        industria economía exteriores defensa sanidad salud ambiente medio interior justicia transportes transporte
        trabajo educación cultura agricultura turismo deporte hacienda comercio energía vivienda ciencia innovación
        universidades igualdad pesca fomento asuntos transición ecológica digital
        """),
    honorifics=listed(
        "sr sr. sra sra. srta. señor señora don doña d. dña. dr dr. dra dra. doctor doctora prof. profesor padre fray sor lic."
    ),
    years=listed("años"),
    relatives=listed("quien que"),
    leads=listed("dirige preside coordina representa gestiona enseña lidera encabeza"),
    said_before=listed("""
        dice dijo afirma afirmó explica explicó señala señaló asegura aseguró advierte advirtió añade añadió comenta
        comentó sostiene declaró subraya subrayó indica indicó resume recuerda recordó reconoce reconoció anunció
        confirma confirmó según
        """),
    said_after=listed("""
        dice dijo afirma afirmó explica explicó señala señaló asegura aseguró advierte advirtió añade añadió comenta
        comentó sostiene declaró subraya subrayó indica indicó resume recuerda recordó reconoce reconoció anunció
        confirma confirmó ha
        """),
    according=listed("según"),
    heads=listed("""
        academia agencia alianza asamblea asociación autoridad ayuntamiento banco biblioteca bolsa caja cámara casa
        centro clínica club colegio comisión comité compañía comunidad confederación congreso consejería consejo
        consorcio cooperativa corte cortes roja defensoría departamento dirección diputación escuela facultad
        federación fiscalía fondo foro fuerza fundación gremio grupo hospital inspección instituto junta laboratorio
        liga ministerio movimiento museo mutua observatorio oficina orden organización parlamento partido policía
        puertos red secretaría senado servicio sindicato sociedad teatro tesoro tribunal unión universidad xunta
        generalitat guardia salvamento plataforma cofradía astilleros autoridad_portuaria
        """),
    heads_small=listed("ministerio universidad"),
    heads_of_nouns=listed("""
        agencia instituto autoridad cámara oficina consejo comité ministerio departamento comisión dirección corte caja
        confederación federación asociación observatorio centro tribunal servicio
        """),
    head_links=listed("de del para por d"),
    head_adjectives=listed("""
        agraria agrario agrícola alimentaria alemana andaluza autónoma autónomo bancaria central civil comercial
        constitucional contable democrática económica eléctrica española español españolas estatal europea europeo
        europeas federal ferroviaria financiera forestal francesa general geológico hidrográfica hospitalario
        industrial interamericano internacional italiana italiano marítima marítimo médica meteorología metropolitana
        militar monetario mundial municipal nacional nuclear obrera obreras oceanográfico parlamentaria pesquera
        popular portuaria profesional provincial pública público regional republicana roja sanitaria sanitario
        científica científico socialista superior suprema supremo técnica turca unida unidas universitaria
        universitario vecinal veterinaria verde
        """),
    tails=listed("""
        aeronáutica aerospace airlines alimentación automoción aviación baterías biotech capital cementos
        construcciones consultores digital distribución electrónica energía energías energy eólica ferroviaria finanzas
        foods gas hidrógeno industrias inmobiliaria ingeniería labs logística marítima media minera movilidad motor
        motors naval naviera partners petróleos pharma power química renovables robótica seguros servicios sistemas
        solar solutions systems tech technologies tecnologías telecomunicaciones textil transportes vidrio viajes
        """),
    introducers=listed("""
        agencia armador asociación aseguradora astillero banco bodega cadena club colectivo comercializadora compañía
        competidor concesionaria consorcio constructora consultora cooperativa distribuidor distribuidora diario
        editorial eléctrica emisora empresa fabricante farmacéutica federación filial firma fondo fundación gigante
        grupo instituto laboratorio marca matriz minera movimiento multinacional naviera ong operador operadora
        organización partido periódico petrolera plataforma productor productora promotora proveedor refinería revista
        rival semanario sindicato sociedad start-up startup supermercado tecnológica transportista
        """),
    adjective_endings=(
        "ica",
        "ico",
        "al",
        "iva",
        "ivo",
        "ana",
        "ano",
        "esa",
        "és",
        "aria",
        "ario",
        "era",
        "ero",
        "ola",
        "ol",
        "ina",
        "ino",
        "uesa",
        "uza",
        "eca",
        "eco",
        "ista",
        "ense",
        "turca",
        "turco",
        "riega",
        "riego",
    ),
    things=listed(
        "copa premio festival ley decreto plan proyecto programa directiva reglamento jornada feria mundial campeonato vuelta cumbre estrategia código palacio trofeo torneo"
    ),
    frameworks=listed("acuerdo tratado pacto protocolo convenio"),
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
    teams=listed("grupo_de_trabajo comisión_mixta comité_conjunto comité_mixto task_force fuerza_de_tarea"),
    founding=("reun", "convoc", "cre", "nuev", "constitu", "lanz", "sesión", "conjunt"),
)
