import { es as cases } from './cases/es.ts';
import type { Examples } from './examples.ts';

export const es: Examples = {
  cases,
  commands: {
    menu: `
      menu, el menu, lista, la lista, lista de tramites, tramites, servicios, opciones, inicio, empezar,
      empezar de nuevo, ver lista, que tramites hay, que servicios hay
    `,
    help: `
      ayuda, ayudame, ayudeme, necesito ayuda, me puede ayudar, me puedes ayudar, puede ayudarme, como funciona,
      que puedes hacer, que puede hacer, quien eres, quien es usted, que es esto, eres un robot, info
    `,
    cancel: 'cancelar, cancela, cancele, salir, dejalo, dejelo, olvidalo, olvidelo, ya no, atras, volver, nada dejalo',
    language: 'idioma, idiomas, cambiar idioma, cambiar de idioma, otro idioma, lengua, que idiomas',
    person: `
      persona, una persona, humano, agente, operador, hablar con alguien, hablar con una persona,
      hablar con un humano, quiero hablar con alguien, atencion al cliente, funcionario, hablar con un funcionario,
      persona real, a quien llamo, a quien puedo llamar, llamenme, alguien
    `,
    more: `
      mas, el resto, resto, sigue, siga, continuar, continua, mas informacion, mas info, mas detalles, detalles,
      que mas, algo mas, dime mas, digame mas, ver mas, siguiente
    `,
    again: `
      otra vez, de nuevo, repite, repita, repetir, repitelo, enviar otra vez, envielo otra vez, mandalo otra vez,
      mandamelo otra vez, envialo de nuevo, una vez mas, como dijo, perdon que, me lo mandas otra vez,
      mandamelo de nuevo, de nuevo por favor
    `,
  },
  languages: {
    en: 'ingles, en ingles, english',
    bn: 'bengali, en bengali, bangla',
    es: 'espanol, en espanol, castellano, en castellano, spanish',
    hi: 'hindi, en hindi',
    ar: 'arabe, en arabe',
  },
  socials: {
    greeting: `
      que onda, que hubo, que cuentas,
      hola, buenos dias, buenas tardes, buenas noches, buenas, buen dia, que tal, saludos, como esta, como estas,
      hola buenas, oiga, hey
    `,
    thanks: `
      muchisimas gracias, gracias, muchas gracias, mil gracias, gracias por todo, vale, vale gracias, ok gracias,
      perfecto, genial, muy bien, bien, excelente, entendido, entiendo, adios, hasta luego, chau, chao, muy amable,
      de acuerdo, eso es todo, listo, ok
    `,
    abuse: `
      idiota, estupido, estupida, tonto, tonta, inutil, imbecil, mierda, basura, callate, no sirves, no sirve,
      no sirve para nada, pendejo, cabron, vete al diablo
    `,
  },
  yes: `
    si, sip, claro, claro que si, correcto, exacto, eso, ese, esa, por supuesto, si por favor, vale, ok, de acuerdo,
    asi es, s
  `,
  no: 'no, nop, ninguno, ninguna, ninguno de esos, ninguna de esas, no gracias, nada, ninguno de ellos',
  notIt: `
    no es eso, eso no, eso no es, no era eso, ese no, esa no, no ese, no esa, equivocado, esta mal, mal, incorrecto,
    respuesta equivocada, no es lo que pregunte, no pregunte eso, no es lo que busco, otra cosa,
    me refiero a otra cosa, el otro, la otra, no me sirve, no es correcto
  `,
  grievance: `
    queja, quejas, quejarme, quiero quejarme, reclamo, reclamar, reclamacion, problema, un problema,
    tengo un problema, tengo una queja, poner una queja, algo salio mal, salio mal, denuncia, denunciar, soborno,
    corrupcion
  `,
  status: `
    estado, estado de mi queja, mi queja, mi reclamo, como va mi queja, seguimiento, status, retirar, retirar mi queja
  `,
  anywhere: {
    grievance: `
      quiero quejarme, quiero poner una queja, poner una queja, presentar una queja, quiero reclamar,
      quiero denunciar, queja contra, me rechazaron, no me quisieron atender, me pidieron un soborno,
      me pidieron dinero, pidieron una coima, me trataron mal, tengo una queja, vengo a quejarme, levantar una queja,
      hacer una queja, interponer una queja, pidieron mordida, me pidieron mordida, me pidieron un moche
    `,
    notIt: 'no es lo que pregunte, no es lo que queria',
  },
  aspects: {
    bring: `
      foto, necesito foto, que papeles piden, que documentos piden, que llevo, que llevar, que debo llevar,
      que tengo que llevar, que hay que llevar, que necesito, que necesito llevar, que se necesita, que hace falta,
      que papeles, papeles, documentos, documentacion, que documentos, cuales documentos, requisitos, que requisitos,
      llevar, fotos, copias, formulario, que piden, que me piden, que traigo, que debo traer, que papeles ocupo,
      que ocupo, que papeleria, ocupo fotos, papeleria
    `,
    cost: `
      aceptan tarjeta, pagar con tarjeta, con tarjeta, tarjeta, cuanto me va a costar, costar, va a costar,
      cuanto cuestan, cuanto cuesta, cuanto es, cuanto vale, cuanto sale, cuanto, precio, costo, coste, tarifa, tasa,
      cuanto pago, cuanto hay que pagar, cuanto se paga, gratis, es gratis, pagar, pago, dinero, cuanto cobran,
      cuanto me cuesta, cuanta plata, cuesta, cuanto me cobran, cuanto va a ser, tiene costo, que costo,
      cuanto es en total
    `,
    time: `
      cuando me lo entregan, cuando lo entregan, cuanto tarda, cuanto tiempo, cuanto demora, cuanto se tarda,
      cuantos dias, cuantas semanas, plazo, tarda mucho, cuando esta listo, cuando estara listo, cuando lo recibo,
      cuando me lo dan, en cuanto tiempo, demora, tarda, urgente
    `,
    visits: `
      cuantas veces, cuantas visitas, cuantas veces hay que ir, cuantas veces tengo que ir, visitas, tengo que volver,
      hay que volver
    `,
    steps: `
      pasos, los pasos, paso a paso, como, como se hace, como lo hago, como hago, procedimiento, proceso,
      como funciona el tramite, que hago, que tengo que hacer, que debo hacer, como solicito, como se solicita,
      como lo pido, y despues, y luego, que sigue
    `,
    open: `
      abierto, abierta, abren, abre, cierra, cierran, cerrado, cerrada, horario, horarios, hora, horas, a que hora,
      a que hora abre, a que hora abren, a que hora cierran, hasta que hora, esta abierto, esta abierta,
      estan abiertos, cuando abren, cuando abre, cuando puedo ir, cuando, atienden, hay alguien, que dias,
      que dias abren, trabajan, en que horario, que horario, a que horas, a que horas abren, hasta que horas,
      cierran a mediodia, puedo pasar, paso
    `,
    where: `
      donde, donde es, donde esta, donde queda, direccion, la direccion, adonde voy, a donde voy, donde voy,
      adonde tengo que ir, como llego, como llegar, ubicacion, que oficina, cual oficina, mapa, lejos,
      a que distancia, que tan lejos, lugar, en que calle, que calle, por donde queda, por donde, como llego ahi
    `,
    anotherOffice: `
      hay otra, otra oficina, otras oficinas, otra sede, otra sucursal, otro lugar, otro sitio,
      que otras oficinas hay, todas las oficinas, siguiente oficina, en otro lado, en otra parte, alguna otra
    `,
    nearest: `
      otra mas cerca, hay otra mas cerca, cerca de mi, una cerca de mi, cerca de aqui, mas cerca, una mas cerca,
      mas cercana, la mas cercana, oficina mas cercana, la oficina mas cercana, muy lejos, esta lejos, queda lejos,
      alguna mas cerca, hay una mas cerca
    `,
    phone: `
      telefono, numero, numero de telefono, el telefono, contacto, llamar, puedo llamar, celular, correo, email,
      a que numero llamo, a que numero, me das el numero, deme el numero, el numero, su numero
    `,
    who: `
      quien puede, quien puede pedirlo, quien puede solicitarlo, para quien es, condiciones, tengo derecho,
      puedo pedirlo, puedo solicitarlo, quienes pueden, quien, me toca, me toca a mi, me corresponde, puedo yo,
      quien lo puede sacar
    `,
    online: `
      por internet, en linea, online, internet, pagina web, sitio web, web, enlace, link, desde casa,
      se puede por internet, app, por correo, tienen pagina, hay pagina, puedo hacerlo en linea, se puede en linea,
      por la pagina
    `,
    access: `
      silla de ruedas, ascensor, elevador, rampa, escaleras, accesible, accesibilidad, lengua de senas,
      lengua de signos
    `,
    checked: `
      cuando se comprobo, esta actualizado, es correcto, seguro, esta seguro, estas seguro, es cierto, sigue vigente,
      de cuando es esto
    `,
    what: 'que es, que es eso, que significa, para que sirve, para que es, explica, explique',
  },
  times: {
    now: 'ahora, ahora mismo, en este momento, ya, todavia, ahorita',
    today: 'hoy, esta tarde, esta noche, hoy mismo',
    tomorrow: 'manana, manana temprano, manana por la manana, manana por la tarde',
    dayAfterTomorrow: 'pasado manana',
    weekdays: [
      'domingo, domingos, dom',
      'lunes, lun',
      'martes, mar',
      'miercoles, mie',
      'jueves, jue',
      'viernes, vie',
      'sabado, sabados, sab',
    ],
    months: [
      'enero, ene',
      'febrero, feb',
      'marzo, mar',
      'abril, abr',
      'mayo, may',
      'junio, jun',
      'julio, jul',
      'agosto, ago',
      'septiembre, setiembre, sep',
      'octubre, oct',
      'noviembre, nov',
      'diciembre, dic',
    ],
    partsOfDay: `
      por la manana, por la tarde, por la noche, de la manana, de la tarde, tarde, noche, mediodia, temprano,
      fin de semana, proximo, proxima, que viene, semana, dia, despues, antes, hasta, desde
    `,
  },
  ordinals: [
    'primero, primera, el primero, la primera, uno, el uno, opcion 1',
    'segundo, segunda, el segundo, la segunda, dos, el dos, opcion 2',
    'tercero, tercera, el tercero, la tercera, tres, el tres, opcion 3',
    'cuarto, cuarta, cuatro, opcion 4',
    'quinto, quinta, cinco, opcion 5',
  ],
  last: 'ultimo, ultima, el ultimo, la ultima',
  also: 'y también, y, además, también',
  carryOn: `
    y para, y si, y, que tal, y el, y la, lo mismo para, y que hay de, y para mi, y mi, y de mi, y en caso de,
    pero si, y que pasa si
  `,
  nearby: `
    cerca de, cerca, en, vivo en, yo vivo en, estoy en, mi barrio es, mi zona es, barrio, zona, mi barrio,
    codigo postal, mi codigo postal es, junto a, al lado de, por, de, desde, aqui, oficina, la oficina, sede, ciudad,
    soy de
  `,
  fillers: `
    piden, pide, va, vas, tienen, tienes, muestrame, muestreme, mostrar, ver, ensename, mucho, hasta, ella, ellos,
    cuales, entregan, dan, el, la, los, las, un, una, unos, unas, lo, yo, me, mi, mis, tu, su, sus, se, le, nos,
    usted, ustedes, es, son, esta, estan, era, fue, ser, estar, hay, hace, falta, que, cual, para, por, de, del, a,
    al, en, con, sin, y, o, u, pero, si, no, tambien, eso, esto, este, ese, esa, aquello, alli, alla, ahi, aqui,
    quiero, quisiera, necesito, puedo, puede, puedes, debo, tengo, tiene, hacer, saber, ir, decir, dime, digame,
    por favor, porfa, favor, disculpe, perdon, oiga, senor, senora, entonces, pues, bueno, solo, todo, total, algo,
    cosa, tramite, oficina, hola, gracias, van, voy, donde, cuando, como, cuanto, quien, mas, muy
  `,
  telling: `
    el, los, las, una, que, donde, como, cuanto, cuando, para, por, mi, necesito, quiero, puedo, hola, gracias, esta,
    sacar, renovar, perdi, tengo, hay, y, del, con, es, se, lo, cual, favor, buenos, buenas, dias, hacer, papeles,
    oficina, hijo, hija, nacimiento, agua, basura, licencia, pasaporte, en, la, de, al, su, si, abierto, manana, hoy,
    cuesta, tarda, llevar, ayuda, idioma, tramite, certificado, partida, un, sobre, quien, queja, persona, telefono
  `,
};
