import type { LanguageWords } from './languageWords.ts';

export const spanish: LanguageWords = {
  shortForms: `
q que | qremos queremos | qiere quiere | qien quien | ke que | kien quien | komo como | tmbn tambien | xfavor por favor | xq porque | pq porque | kiero quiero | kieren quieren | qiero quiero | dnd donde | dond donde | tb tambien
tmb tambien | toy estoy | aki aqui | xfa por favor | porfa por favor | pa para | xa para | bb bebe | cel celular`,
  common: `
a ahi ahora ahorita al algo alguien algun alguna alla aqui cada como con cosa cosas cual cuales cuando cuanta cuanto cuantos
dan dar de debe deben debo del deme desde donde dos doy el ella ellos en entre era eran eres es esa esas ese eso esos esta
estaba estamos estan estar este esto estos estoy favor fue fueron gracias gustaria ha haber hace hacemos hacer hacia hago han
hasta hay hola ir la las le les lo los mas me mi mia mio mis mucho muy nada nadie necesita necesitamos necesito ni no nos
nuestra nuestro o ocupa ocupo otra otro para pero pide piden pidieron podemos podria poner pongo por porque puede pueden
puedes puedo que queremos quien quiere quieren quiero quisiera saca sacamos sacar saco se ser si sin sobre somos son soy su
sus tambien tener tengo tiene toca todo todos tramitar tramito tu tus un igual tampoco una uno unos va vamos vez voy y ya yo papel papeles documento documentos
ayer hoy manana anoche tenemos tienen tenia tenian llega llego llegan llegar sale salen salir viene vienen vengo venir
iba dice dicen dijeron decir dijo mientras afuera fuera dentro adentro frente enfrente despues antes entonces luego aun
todavia siempre nunca casi tanto pone ponen ponemos dejo dejar dejan queda quedo mucha muchos muchas bien mal
pues oye oiga ustedes usted nosotros mismo misma veces dia dias acabo acaba `,
};
