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
  `,
  status: `
    qué pasó con mi queja
    hay noticias de mi queja
    me quejé el mes pasado y no sé nada
    cómo va mi caso
    quién está viendo mi queja
    cuándo responden a mi reclamo
  `,
  person: `
    quiero hablar con una persona de verdad
    que alguien me llame por favor
    puedo hablar con alguien de la oficina
    no quiero hablar con una máquina
    páseme con un funcionario
    hay algún ser humano ahí
  `,
  greeting: `
    hola buenos días cómo está
    buenas tardes señora
    hola hay alguien
    muy buenas a todos
    qué tal amigo
  `,
  thanks: `
    muchas gracias por su ayuda
    me ayudó mucho
    muy amable de su parte
    que dios la bendiga
    perfecto voy mañana gracias
  `,
  abuse: `
    eres un inútil
    qué máquina más tonta
    cállate idiota
    son todos unos ladrones
    vete al diablo
  `,
  notIt: `
    eso no es lo que pregunté
    no quiero decir otra cosa
    no me entendió
    eso no responde a mi pregunta
    la respuesta está mal
    yo buscaba otra cosa
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
  `,
  bring: `
    qué tengo que llevar conmigo
    también necesito fotos
    el original o una copia
    qué más papeles llevo
  `,
  cost: `
    cuánto tengo que pagar por eso
    hay que pagar algo
    cuánto dinero llevo
    sale muy caro
  `,
  time: `
    en cuántos días lo tengo
    cuándo estará listo
    se puede hacer rápido
    cuándo lo recojo
  `,
  open: `
    hasta qué hora están
    trabajan los sábados
    puedo ir mañana por la mañana
    a qué hora conviene ir
  `,
  where: `
    dónde está exactamente
    cómo llego hasta allí
    deme la dirección
    queda lejos de aquí
  `,
};
