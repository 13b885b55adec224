import type { NoticeWording } from './wording.ts';

const RATING = '¿Cómo fue, de 1 (mal) a 5 (bien)? ¿Cuántas visitas? ¿Cuánto le costó? Por ejemplo: 4, 2 visitas, 60.';
const said = (text?: string) => (text ? `: "${text}"` : '');
const promise = (by?: string) => (by ? [`Tendrá respuesta a más tardar el ${by}.`] : []);

export const es: NoticeWording = {
  about: (reference, text) => `${reference}: ${text}`,
  aboutJoined: (reference, text) => `${reference}, a la que usted se unió: ${text}`,
  cut: (text) => `${text}... (envíe ESTADO para leerlo todo)`,
  holders: { supervisor: 'el supervisor', headOfOffice: 'la jefatura de la oficina' },
  own: {
    assigned: ({ office, by }) => [`${office} se hace cargo.`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} está trabajando en ello.`, ...promise(by)],
    question: ({ office, text, until }) => [
      `${office} pregunta${said(text)}.`,
      until ? `Tiene hasta el ${until} para responder aquí.` : 'Responda aquí.',
      'El plazo prometido espera hasta entonces.',
    ],
    questionReminder: ({ office, text, until }) => [
      `${office} sigue esperando su respuesta${said(text)}.`,
      until ? `Tiene hasta el ${until} para responder aquí; si no, se cerrará.` : 'Responda aquí.',
    ],
    transferred: ({ office, text, by }) => [
      `Le corresponde a ${office}, que ya la tiene${said(text)}.`,
      'Usted no tiene que hacer nada.',
      ...promise(by),
    ],
    resolved: ({ office, text, until }) => [
      `${office} dice${said(text) || ' que está hecho'}.`,
      `¿Está resuelto? SÍ o NO${until ? `, hasta el ${until}` : ''}. Con NO se abre otra vez.`,
    ],
    reopened: ({ office, by }) => [`Está abierta otra vez y ${office} lo sabe.`, ...promise(by)],
    appealed: ({ by }) => [
      'Su apelación la tiene ahora quien decide las apelaciones, que no intervino antes.',
      ...(by ? [`Tendrá la decisión a más tardar el ${by}.`] : []),
    ],
    appealUpheld: ({ office, text, by }) => [
      `Quien decide las apelaciones le da la razón${said(text)}.`,
      `${office} trabaja en ello otra vez.`,
      ...promise(by),
    ],
    appealRejected: ({ text }) => [
      `Se ha decidido sobre la apelación: queda como está${said(text)}.`,
      'Con esto se cierra. Si pasa algo nuevo, envíe PROBLEMA.',
    ],
    closed: () => ['Cerrada: nadie nos dijo que siga sin resolver.', RATING],
    closedUnanswered: () => ['Cerrada: nuestra pregunta no tuvo respuesta. Si aún importa, envíe PROBLEMA.'],
    withdrawn: () => ['Retirada, como usted pidió. No se hará nada más.', 'Si no fue usted, envíe PROBLEMA.'],
    merged: ({ twin = '' }) => [`Otros avisaron de lo mismo: sigue como ${twin}. Le contaremos cómo va.`],
    reply: ({ office, text }) => [`${office} escribe${said(text)}.`],
    promiseBroken: ({ by, reason, newDay, holder }) => [
      `Prometimos respuesta a más tardar el ${by} y no cumplimos. Lo sentimos.`,
      ...(reason ? [`Motivo: ${reason}.`] : []),
      ...(newDay ? [`Nueva fecha: ${newDay}.`] : []),
      ...(holder ? [`Ahora lo tiene ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'Sigue sin respuesta; ahora lo tiene la jefatura de la oficina.',
      ...(by ? [`La fecha es la misma: ${by}.`] : []),
    ],
  },
  joined: {
    assigned: ({ office, by }) => [`${office} se hace cargo.`, ...promise(by)],
    inProgress: ({ office, by }) => [`${office} está trabajando en ello.`, ...promise(by)],
    transferred: ({ office, by }) => [`Le corresponde a ${office}, que ya la tiene.`, ...promise(by)],
    resolved: ({ office }) => [`${office} dice que está hecho.`, 'Si no lo está, envíe PROBLEMA.'],
    reopened: ({ office, by }) => [`Está abierta otra vez y ${office} lo sabe.`, ...promise(by)],
    appealed: ({ by }) => [
      'Ahora la tiene quien decide las apelaciones.',
      ...(by ? [`Habrá decisión a más tardar el ${by}.`] : []),
    ],
    appealUpheld: ({ office, by }) => [
      `La apelación se ha aceptado y ${office} trabaja otra vez en ello.`,
      ...promise(by),
    ],
    appealRejected: () => ['Se ha decidido sobre la apelación: queda como está. Se cierra.'],
    closed: () => ['Está cerrada. Si no está resuelto, envíe PROBLEMA.'],
    closedUnanswered: () => ['Cerrada: una pregunta no tuvo respuesta. Si a usted aún le importa, envíe PROBLEMA.'],
    withdrawn: () => ['Quien la presentó la ha retirado. Si a usted aún le importa, envíe PROBLEMA.'],
    merged: ({ twin = '' }) => [`Sigue como ${twin}, que trata de lo mismo. Le contaremos cómo va.`],
    promiseBroken: ({ by, newDay, holder }) => [
      `Se prometió respuesta a más tardar el ${by} y no llegó.`,
      ...(newDay ? [`Nueva fecha: ${newDay}.`] : []),
      ...(holder ? [`Ahora lo tiene ${holder}.`] : []),
    ],
    withHeadOfOffice: ({ by }) => [
      'Sigue sin respuesta; ahora lo tiene la jefatura de la oficina.',
      ...(by ? [`La fecha es la misma: ${by}.`] : []),
    ],
  },
};
