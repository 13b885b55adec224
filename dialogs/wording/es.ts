import { createFormats } from './formats.ts';
import { withColon } from './punctuation.ts';
import type { Wording } from './wording.ts';

/** Spanish, addressed as "usted", in words that are understood from Madrid to Lima. */
export const es: Wording = {
  language: 'es',
  ownName: 'Español',

  formats: createFormats({
    locale: 'es',
    month: 'short',
    free: 'gratis',
    range: (from, to) => `${from}-${to}`,
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: { EUR: 'euros', USD: 'dólares' },
    units: {
      hours: { one: '# hora', other: '# horas' },
      days: { one: '# día', other: '# días' },
      workingDays: { one: '# día hábil', other: '# días hábiles' },
      weeks: { one: '# semana', other: '# semanas' },
      months: { one: '# mes', other: '# meses' },
    },
    visits: { one: '# visita', other: '# visitas' },
    noVisit: 'sin ir a la oficina',
    metres: (count) => `a unos ${count} m`,
    kilometres: (count) => `a unos ${count} km`,
    clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
    today: (clock) => `hoy a ${las(clock)}`,
    tomorrow: (clock) => `mañana a ${las(clock)}`,
    thisWeek: (weekday, clock) => `el ${weekday} a ${las(clock)}`,
    later: (day, clock) => `el ${day} a ${las(clock)}`,
  }),

  answer: {
    stop: '.',
    door: (service, office, address) => withColon(service, `${withAddress(office, address)}.`),
    openUntil: (moment) => `Abierto ahora, hasta ${/^\d/.test(moment) ? las(moment) : moment}.`,
    openAlways: 'Abierto ahora, las 24 horas.',
    closed: 'Cerrado ahora. No sé cuándo vuelve a abrir.',
    closedUntil: (moment) => `Cerrado ahora. Abre ${moment}.`,
    closedBecause: (reason, opens) =>
      `Cerrado${reason ? ` (${reason})` : ' estos días'}. ${opens ? `Abre ${opens}.` : 'No sé cuándo vuelve a abrir.'}`,
    hoursUnknown: 'No tengo su horario.',
    bring: 'Lleve:',
    bringNothing: 'No hace falta ningún papel.',
    document: (name, note, onlyIf) => name + inBrackets(onlyIf, note),
    facts: (facts) => `${capitalise(facts.join(', '))}.`,
    checked: (day) => `Comprobado el ${day}.`,
    warnOld: (day, phone) =>
      `${day ? `Se comprobó por última vez el ${day}` : 'Hace tiempo que no se comprueba'} y puede haber cambiado: ${phone ? `llame al ${phone}` : 'pregunte'} antes de ir.`,
    checkedNever: 'No sé cuándo se comprobó por última vez.',
    otherLanguage: (language) => `Esto solo lo tengo en ${language}.`,
    nearestOnly: 'Ninguna oficina atiende su zona; esta es la más cercana.',
    addressAndDistance: (address, distance) => `${address}, ${distance}`,
    manyOffices: (count, isMain) =>
      `${isMain ? `Es la principal de ${count} oficinas` : `Es una de ${count} oficinas`}: envíe su barrio o código postal para la más cercana.`,
    noOffice: 'Para esto no hay que ir a ninguna oficina.',
    steps: 'Pasos:',
    who: 'Para quién:',
    online: (url) => `Por internet: ${url}`,
    phones: (phones) => `Teléfono: ${phones.join(', ')}.`,
    access: (features) => `${capitalise(features.join(', '))}.`,
    problemHint: 'PROBLEMA si algo salió mal.',
    moreHint: 'Envíe MÁS para ver el resto.',
    lifeEvent: (name) => `${name}. Haga estos trámites, uno tras otro.`,
    lifeEventHint: 'Envíe un número para saber adónde ir y qué llevar.',
    lifeEventHintButtons: 'Elija uno para saber adónde ir y qué llevar.',
  },

  card: {
    bring: 'Qué llevar',
    steps: 'Pasos',
    cost: 'Costo',
    time: 'Plazo',
    visits: 'Visitas',
    directions: 'Cómo llegar',
    online: 'Hacerlo por internet',
    call: (phone) => `Llamar al ${phone}`,
    checkedBy: (day, by) => `Comprobado el ${day}${by ? ` por ${by}` : ''}`,
  },

  follow: {
    about: withColon,
    missing: (service, aspect, phone) =>
      `${service}: ${MISSING[aspect]} ${phone ? `Llame al ${phone}, allí lo saben.` : 'Pregunte en la oficina.'}`,
    openOn: (office, day, spans) => `${office} abre el ${day}: ${spans.join(' y ')}.`,
    openAllDayOn: (office, day) => `${office} abre el ${day}, las 24 horas.`,
    closedOn: (office, day, reason) => `No, el ${day} está cerrado${reason ? ` (${reason})` : ''}: ${office}.`,
    otherOpenOn: (office, spans) => `Ese día abre ${office}: ${spans.join(' y ')}.`,
    otherArea: 'Es para otras zonas: pregunte antes de ir.',
    span: (opens, closes) => `${opens}-${closes}`,
    hoursOf: (firstDay, lastDay, spans) =>
      `${firstDay === lastDay ? firstDay : `${firstDay}-${lastDay}`} ${spans.length ? spans.join(' y ') : 'cerrado'}`,
    hours: (office, days) => `${office}: ${days.join('; ')}.`,
    allDay: '24 horas',
    onlyOffice: 'Solo se hace en esta oficina.',
    allOfficesSeen: 'Esas eran todas las oficinas. Vuelvo a la primera:',
    isNearest: 'Esta es la más cercana que tengo:',
    aboutWhat: (example) => `¿Para qué trámite? Diga su nombre, por ejemplo "${example}".`,
  },

  choice: {
    which: '¿Cuál necesita?',
    orSayMore: 'Envíe el número o dígalo con otras palabras.',
    orSayMoreButtons: 'Elija una opción o dígalo con otras palabras.',
    notOffered: (count) => `Había del 1 al ${count}. Envíe uno de esos números o pregunte otra cosa.`,
    nothingOffered: 'Ahora no hay ninguna lista abierta. Diga qué necesita o envíe MENÚ.',
    one: (name) => `¿Se refiere a "${name}"? Envíe SÍ, o dígalo con otras palabras.`,
    place: (name) => `¿Se refiere a ${name}? Envíe SÍ, u otro barrio o su código postal.`,
    places: '¿A qué lugar se refiere?',
    whichPlace: (names) =>
      `Hay ${names.slice(0, -1).join(', ')} y ${names.at(-1)}: diga cuál, para la oficina más cercana.`,
    placeNoted: (name, example) => `${name}, anotado. ¿Qué necesita allí? Por ejemplo "${example}".`,
    placeShared: (example) => `Gracias, ya sé dónde está. ¿Qué necesita? Por ejemplo "${example}".`,
    placeUnknown: 'No conozco ese lugar. Envíe el nombre de su barrio o su código postal.',
    language: '¿Qué idioma?',
    languageSet: 'Seguimos en español.',
    languageUnknown: (names) => `Ese idioma todavía no lo hablo. Hablo ${names.join(', ')}.`,
  },

  miss: {
    first: 'Eso no lo tengo y no voy a inventarlo. He pasado su pregunta, sin su nombre ni su número.',
    near: 'Lo más parecido que tengo:',
    otherWords: 'Dígalo con otras palabras, o:',
    askThere: (service, phone) => `Sobre ${service}, llame al ${phone}.`,
    second: (examples) =>
      `Perdone, sigo sin entender. Envíe una o dos palabras, como ${examples.map(quote).join(' o ')}.`,
    third: 'Probemos con una lista. ¿Es algo de esto?',
    fourth: 'Con esto no puedo, y no quiero hacerle perder el tiempo. En una oficina sabrán ayudarle mejor.',
  },

  person: {
    none: 'Aquí no hay una persona con quien hablar, soy un programa.',
    call: (office, phone, open) => `Hay personas en ${office}, teléfono ${phone}. ${open}`,
    visit: (office, open) => `Hay personas en ${office}. ${open}`,
    nowhere: 'Pregunte en la oficina más cercana; yo sigo respondiendo aquí.',
  },

  grievance: {
    notYet: 'Siento que haya salido mal. Aquí todavía no puedo tramitar quejas.',
    tell: (office, phone) =>
      `Cuéntelo en ${office}${phone ? `, teléfono ${phone}` : ''}: qué pasó, cuándo y en qué ventanilla.`,
    noStatus: 'Aquí todavía no puedo seguir quejas.',
    keep: 'Apunte la fecha y el nombre de quien le atienda.',
  },

  talk: {
    welcome: (example) =>
      `Hola. Pregunte con sus palabras adónde ir para un trámite: le digo la oficina, el horario, qué llevar y cuánto cuesta. Por ejemplo "${example}".`,
    greeting: (example) => `Hola. ¿Qué necesita? Por ejemplo "${example}".`,
    thanks: 'De nada. Escriba cuando quiera.',
    calm: 'Siento que sea tan difícil. Diga en pocas palabras qué necesita, o envíe PERSONA.',
    menu: 'Pregunte con sus palabras o envíe un número:',
    menuButtons: 'Pregunte con sus palabras o elija:',
    menuEmpty: 'Todavía no tengo trámites que contar. Vuelva más tarde, por favor.',
    help: (example) =>
      `Soy un programa, no una persona. Pregunte adónde ir para un trámite, por ejemplo "${example}". MENÚ: una lista. IDIOMA: otro idioma. PERSONA: a quién llamar.`,
    helpEmergency: (number) => `En peligro llame al ${number}.`,
    helpStop: 'STOP detiene estos mensajes.',
    cancelled: 'De acuerdo, lo dejamos. ¿Qué necesita?',
    yesToWhat: 'No sé a qué dice que sí. Diga qué necesita o envíe MENÚ para ver una lista.',
    noMatter: 'De acuerdo. Diga qué necesita o envíe MENÚ para ver una lista.',
    noMore: 'Eso era todo lo que tengo. Pregunte otra cosa o envíe MENÚ.',
    nothingSaid: 'Todavía no hay nada que repetir. ¿Qué necesita?',
    notIt: 'Perdone, no era eso. ¿Es algo de esto?',
    notItNoOther: 'Diga con otras palabras qué necesita; si sabe el nombre del papel o de la oficina, mejor.',
    picture: 'Gracias por la foto, pero no sé leer fotos. Diga en pocas palabras qué necesita.',
    empty: 'No pude leerlo. Diga en pocas palabras qué necesita.',
    emergency: (number) =>
      `Llame ya al ${number}: bomberos, policía, ambulancia. Para lo que venga después, aquí estoy.`,
    emergencyAlone: (number) =>
      `Llame ya al ${number} y, por favor, no se quede a solas: vaya con alguien cercano. Ha hecho bien en decirlo.`,
    apology: 'Perdone, algo falló de nuestro lado. Envíe su pregunta otra vez, por favor.',
    patience: 'Fueron muchos mensajes de golpe. Espere un minuto y envíe su pregunta otra vez.',
    welcomeBack: 'Hola de nuevo. ¿Qué necesita? MENÚ muestra una lista, STOP detiene estos mensajes.',
    exampleQuestion: 'renovar mi pasaporte',
  },

  labels: {
    steps: 'Pasos',
    anotherOffice: 'Otra oficina',
    problem: 'Algo salió mal',
    notIt: 'No es eso',
    person: 'Hablar con alguien',
    complain: 'Quejarme',
    menu: 'Lista de trámites',
    language: 'Idioma',
    yes: 'Sí',
  },

  accessibility: {
    stepFree: 'entrada sin escalones',
    lift: 'ascensor',
    ramp: 'rampa',
    signLanguage: 'lengua de señas',
    hearingLoop: 'bucle auditivo',
    accessibleToilet: 'baño accesible',
    accessibleParking: 'estacionamiento accesible',
    braille: 'letreros en braille',
    womenOnlyCounter: 'ventanilla para mujeres',
    queueForElderly: 'fila para mayores',
  },
};

const MISSING = {
  bring: 'no tengo la lista de papeles.',
  cost: 'no tengo el precio.',
  time: 'no sé cuánto tarda.',
  visits: 'no sé cuántas visitas hacen falta.',
  steps: 'no tengo los pasos.',
  open: 'no tengo el horario.',
  where: 'no tengo la oficina.',
  anotherOffice: 'no tengo otra oficina.',
  nearest: 'no tengo otra más cerca.',
  phone: 'no tengo el teléfono.',
  who: 'no tengo las condiciones.',
  online: 'no conozco manera de hacerlo por internet.',
  access: 'no sé si hay ascensor o rampa.',
  checked: 'no sé cuándo se comprobó.',
  what: 'no tengo nada más.',
};

/** "la 1:30", "las 9:00". */
const las = (clock: string) => (clock.startsWith('1:') ? `la ${clock}` : `las ${clock}`);
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const quote = (text: string) => `"${text}"`;
const withAddress = (office: string, address?: string) => (address ? `${office}, ${address}` : office);

function inBrackets(...notes: (string | undefined)[]): string {
  const given = notes.filter(Boolean);
  return given.length ? ` (${given.join('; ')})` : '';
}
