import type { Sentences } from './sentences.ts';

export const es: Sentences = {
  ask: `
    cómo saco un pasaporte nuevo
    perdí mi cédula qué hago
    dónde registro a mi bebé
    la farola de mi calle no funciona
    no recogen la basura en mi calle
    la factura del agua es demasiado alta
    murió mi padre qué papeles necesito
    mi madre es mayor y necesita ayuda
    quiero abrir una tienda
    quiero poner el terreno a mi nombre
    cuánto cuesta la licencia de conducir
    la oficina de pasaportes abre el domingo
    mi madre va en silla de ruedas qué ayudas hay
    quiero poner un puesto en el mercado
    cómo pido plaza en el colegio para mi hija
    el desagüe de la calle huele mal
    nos vamos a casar qué tenemos que hacer
    dónde pago el impuesto de la casa
    hay que podar el árbol de mi acera
    busco una ayuda para pagar el alquiler
    dónde me empadrono
    dónde saco el carnet de conducir
    dónde inscribo a mi hijo en la escuela
    dónde se pide una licencia para abrir un bar
    dónde me dan un certificado de residencia
    hay subvenciones para arreglar una casa vieja
    mi abuela necesita un andador
    se puede cortar la calle para una boda
    dónde entierro a mi gato
    quiero reservar la pista de tenis
    no tenemos qué comer hay alguna ayuda
    se me acabó el dinero quién ayuda a las familias
  `,
  grievance: `
    el señor de la ventanilla fue muy grosero conmigo
    me dijeron que sin dinero no lo hacen
    llevo tres meses dando vueltas y nada
    el funcionario me pidió dinero
    perdieron mis documentos en la oficina
    me hicieron esperar todo el día y me echaron
    nadie me escucha en la oficina
    me cobraron de más y no me dieron recibo
    insultaron a mi padre
    se negaron a recibir mi formulario
    quiero que castiguen a ese funcionario
    rechazaron mi solicitud sin razón
    la de la ventanilla me contestó a gritos
    me trataron como a un perro
    si no les das algo no te atienden
    me tuvieron de una oficina a otra
    llevo cuatro visitas y siempre falta algo
    el funcionario se rió de mí
    mi trámite está parado desde marzo
    me dejaron en la cola y cerraron
    me quitaron el turno y atendieron a otro
    exijo que me devuelvan el dinero que me pidieron
    me gritaron y me echaron
    piden propina por debajo de la mesa
    el expediente lleva un año parado
    nos insultaron en la oficina
    sin mordida no avanza nada
    el guardia me sacó a empujones
    me dicen que vuelva la semana que viene
    se rieron de cómo hablo
    nadie contesta a mis cartas
    atienden primero a sus amigos
    me tiraron los papeles a la cara
    el médico del centro no quiso verme
    el profesor pegó a mi hijo
    después de tres años sigue sin resolverse
    me quitaron mi puesto sin explicación
    me exigieron dinero por darme la cita
    el conductor del autobús nos insultó
  `,
  status: `
    qué pasó con mi queja
    hay noticias de mi queja
    me quejé el mes pasado y no sé nada
    cómo va mi caso
    quién está viendo mi queja
    cuándo responden a mi reclamo
    cómo va lo que denuncié
    no he tenido respuesta de la reclamación
    qué decidieron sobre mi reclamo
    ya contestaron mi denuncia
    sigo esperando noticias de mi caso
    en qué estado está mi reclamación
    han leído mi queja
    se ha tramitado mi denuncia
    qué pasó con lo que les avisé
  `,
  person: `
    quiero hablar con una persona de verdad
    que alguien me llame por favor
    puedo hablar con alguien de la oficina
    no quiero hablar con una máquina
    páseme con un funcionario
    hay algún ser humano ahí
    prefiero hablar con alguien
    me puede atender un empleado
    quiero que me llamen por teléfono
    me comunica con un asesor
    hay alguien que me atienda
    póngame con su jefe
    que me llame un funcionario
    páseme con un empleado
    quiero a un trabajador al teléfono
    hay alguien que me lo explique
  `,
  greeting: `
    hola buenos días cómo está
    buenas tardes señora
    hola hay alguien
    muy buenas a todos
    qué tal amigo
    hola buenas
    buenas noches cómo le va
    saludos señorita
    hola qué tal todo
    buen día a todos
  `,
  thanks: `
    muchas gracias por su ayuda
    me ayudó mucho
    muy amable de su parte
    que dios la bendiga
    perfecto voy mañana gracias
    mil gracias me sirvió
    se lo agradezco mucho
    qué buena ayuda gracias
    gracias ya lo entendí
    me ha sido de gran ayuda
    qué bien eso era todo
    me lo ha aclarado del todo
    justo lo que necesitaba saber
    eres genial
    es usted muy amable
    son los mejores
    qué buen servicio
  `,
  abuse: `
    eres un inútil
    qué máquina más tonta
    cállate idiota
    son todos unos ladrones
    vete al diablo
    eres la peor máquina que he visto
    qué bot más inútil
    cierra la boca
    no sirves para nada estúpido
    malditos inútiles
    programa de mierda
    imbécil
    qué asco de servicio inútil
    me das asco
  `,
  notIt: `
    eso no es lo que pregunté
    no quiero decir otra cosa
    no me entendió
    eso no responde a mi pregunta
    la respuesta está mal
    yo buscaba otra cosa
    no era eso
    yo no dije eso
    no me ha comprendido bien
    le pregunté por otra cosa distinta
    eso no es lo que necesito
    se ha equivocado de tema
    hablaba de otra cosa
    eso es distinto
    no me sirve eso
    le pregunto por algo diferente
    usted se confunde
  `,
  emergency: `
    ayuda hay fuego en mi casa
    un niño cayó al río
    mi padre no respira
    un hombre tiene un cuchillo
    ya no quiero vivir
    mi marido me está pegando
    hubo un accidente hay sangre
    entraron ladrones en mi casa
    huele a gas en la cocina
    se está quemando el piso de arriba
    mi madre se ha desmayado y no responde
    mi amigo no puede respirar
    hay un incendio en la calle
    me quiero morir
    un ladrón está dentro de casa
    una niña se ahoga en la piscina
    mi vecino está en el suelo y no se mueve
    hay una persona sangrando en la calle
    le ha dado un infarto a mi padre
  `,
  bring: `
    qué tengo que llevar conmigo
    también necesito fotos
    el original o una copia
    qué más papeles llevo
    qué papeles hacen falta
    tengo que llevar el original
    piden fotos
    me piden el recibo de la luz
    con qué documentos voy
    sirven las copias o tienen que ser originales
    basta con mi pasaporte
    qué documentos me van a pedir
  `,
  cost: `
    cuánto tengo que pagar por eso
    hay que pagar algo
    cuánto dinero llevo
    sale muy caro
    cuánto sale todo
    qué precio tiene
    me van a cobrar
    es gratis o se paga
    cuánto es en total
    cuánto es la tasa
    a cuánto sale
    qué cobran por eso
    pagan menos los jubilados
  `,
  time: `
    en cuántos días lo tengo
    cuándo estará listo
    se puede hacer rápido
    cuándo lo recojo
    cuánto se demora
    en cuánto tiempo me lo dan
    para cuándo estaría
    tarda muchos días
    cuántas semanas son
    estará para el mes que viene
    me llega antes de las vacaciones
    bastan dos semanas
    cuándo llega la tarjeta
  `,
  open: `
    hasta qué hora están
    trabajan los sábados
    puedo ir mañana por la mañana
    a qué hora conviene ir
    a qué hora cierran
    atienden por la tarde
    abren los domingos
    hay alguien el sábado
    hasta cuándo están abiertos hoy
    hay alguien los sábados
    están al mediodía
    trabajan en fiestas
    hay gente en la ventanilla ahora
  `,
  where: `
    dónde está exactamente
    cómo llego hasta allí
    deme la dirección
    queda lejos de aquí
    por dónde se va
    en qué calle queda
    cuál es la dirección exacta
    cómo hago para ir
    dónde queda eso
    en qué barrio está
    cerca de qué queda
    en qué zona cae
  `,
};
