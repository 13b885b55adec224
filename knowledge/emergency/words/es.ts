import type { EmergencyWords } from './emergencyWords.ts';

export const spanish: EmergencyWords = {
  groups: {
    HIJO: 'hijo hija hijos hijas nino nina ninos ninas bebe bebes niño niña chico chica muchacho nieto nieta sobrino sobrina',
    PERSONA: `yo el ella alguien persona hombre mujer gente madre mama padre papa marido esposo esposa mujer hermano hermana abuelo
      abuela tio tia vecino vecina amigo amiga novio novia pareja señor señora anciano hijo hija nino nina bebe chico chica niño`,
    ARDE: `casa piso apartamento departamento cocina cuarto habitacion edificio tienda mercado escuela oficina techo tejado coche
      carro auto autobus camion tren hospital hotel fabrica garaje bosque ropa cama sofa salon local bodega bus moto todo`,
    AGUA: 'rio lago pozo canal mar piscina agua alberca playa estanque laguna represa arroyo alcantarilla',
    ARMA: 'cuchillo navaja pistola arma armas machete escopeta bomba hacha revolver',
    LADRON: 'ladron ladrones intruso intrusos asaltante asaltantes desconocido ratero rateros delincuente delincuentes',
    VEHICULO: 'coche carro auto autobus camion tren moto motocicleta taxi bicicleta vehiculo bus camioneta',
  },
  urgent: {
    fire: `
      ARDE se esta/estan quemando
      se esta/estan quemando ARDE
      se quema ARDE
      ARDE se quema
      ARDE en llamas
      ARDE ardiendo
      arde ARDE
      fuego en ARDE
      incendio en ARDE
      se prendio/incendio/incendia ARDE
      se prendio fuego
      ARDE prendio fuego
      prendieron fuego
      humo sale/saliendo
      lleno de humo
      exploto ARDE
      explosion en
      sale/saliendo/hay mucho humo
      humo negro
      ARDE humo
      se incendio
      sale/saliendo/sale/salia/veo humo`,
    medical: `
      no respira/respiran/respirando
      no puede/puedo/pueden respirar
      dejo de respirar
      se desmayo
      se ha desmayado
      desmayado/desmayada
      inconsciente
      perdio/perdido conocimiento/consciencia
      no despierta
      no se despierta
      no reacciona/responde
      no se mueve
      dando un infarto/ataque/derrame
      le dio un infarto/ataque/derrame
      tiene un infarto/derrame
      esta teniendo un infarto/ataque
      convulsionando/convulsiones
      se esta ahogando/asfixiando/atragantando
      se atraganto
      se esta muriendo
      sangrando mucho
      sangra mucho
      esta sangrando
      se desangra
      mucha sangre
      necesito/necesitamos/manden/envien/llamen/llama ambulancia
      ambulancia ya/urgente/rapido/ahora
      tomo/bebio/trago veneno/lejia/cloro/pastillas
      sobredosis
      envenenado/envenenada
      mordio/picado/mordido una serpiente/vibora/culebra
      electrocutado/electrocutada
      esta de parto
      viene el bebe ya
      rompio fuente/aguas
      se cayo del/de techo/balcon/ventana/escalera/escaleras
      no me/se puede/puedo mover/levantar/hablar
      no puede hablar/moverse/levantarse
      HIJO se trago/tragado
      se trago … moneda/pila/boton
      dio un/le ataque/infarto/derrame
      PERSONA ahogando/asfixia
      se rompio la cabeza/pierna
      vomita/vomitando sangre
      dando a luz`,
    violence: `
      me esta/estan pegando/golpeando/atacando/amenazando/siguiendo/persiguiendo/violando/estrangulando
      le esta/estan pegando/golpeando/atacando
      esta/estan pegando/golpeando/pegandole a … mujer/esposa/madre/mama/novia/pareja/abuela/hermana
      me pega/golpea/maltrata
      me quiere/quieren matar
      me va/van a matar
      quiere/quieren/va/van/intenta matarme/matarla/matarlo/matarnos
      me violo/violaron
      me han/ha violado
      violacion ayuda
      estan apuñalando/apunalando/apuñalaron
      apuñalaron/apunalaron/apuñalado/apunalado
      lo/la/le estan matando
      estoy en peligro
      me amenaza/amenazo/amenazan
      me tiene/tienen encerrada/encerrado/secuestrada/secuestrado
      me sigue/siguen/persigue/persiguen
      me toca/toco/abusa/abuso
      se quiere/quieren matar a`,
    crime: `
      LADRON en/dentro/entro/entraron/esta
      hay LADRON
      entraron/entro LADRON
      alguien/alguno entro/entrando/entraron en/a mi casa
      alguien en mi casa
      metio/metieron/meten/metiendo a robar
      se metio/metieron/meten/metiendo a/en mi/la casa
      tiene/tienen/lleva/trae/traen/saco/porta/con ARMA
      hombre con ARMA
      me estan robando/asaltando
      nos estan robando/asaltando
      disparos/tiroteo/balacera
      estan disparando
      bomba en
      rehen/rehenes
      rompiendo la puerta
      armado/armados en/con/afuera
      hombre/hombres/tipo/tipos/sujeto/sujetos armado/armados
      entrando/entrar/entran/meterse/metiendose a/en robar/casa/mi
      intentan/intenta/quieren/tratan de entrar/abrir/robar
      estan robando`,
    suicide: `
      me quiero/voy morir/matar
      quiero morir/morirme/matarme/suicidarme
      voy a morir/morirme/matarme/suicidarme
      quiere/quieren/va/intenta/intento morir/morirse/matarse/suicidarse/suicidar
      quiero/voy a suicidar
      intento de suicidio
      ya no puedo mas
      suicidarme/suicidarse
      no quiero/quiere vivir
      quitarme/quitarse la vida
      acabar con mi/su vida
      pensando en el suicidio
      mejor muerto/muerta
      ahorcarme/ahorcarse/ahorco
      cortarme/cortarse las venas
      voy a saltar`,
    child: `
      se llevaron/llevado a … HIJO
      se han/ha llevado a … HIJO
      secuestraron/secuestrado/secuestro a
      HIJO encerrado/encerrada en
      pegando/golpeando/maltratan/maltratando a … HIJO
      bebe abandonado`,
    gas: `
      huele/huelo … gas
      olor a gas
      fuga/escape de gas
      gas escapando
      fuga en cilindro/bombona/tubo`,
    drowning: `
      se esta/estan ahogando
      se ahoga/ahogo
      ahogandose
      se cayo/callo/cayeron al/en … AGUA
      cayo/callo al/en … AGUA
      se lo llevo el rio/agua/corriente
      se hundio/volco/hunde barco/bote/lancha
      barco/bote/lancha se hundio/hunde/volco
      atrapados … inundacion/techo
      PERSONA … cayo/callo … AGUA
      PERSONA … ha/a caido al/en … AGUA
      se ha/a caido al/en … AGUA
      se cayo/callo … PERSONA … AGUA`,
    accident: `
      accidente … heridos/herido/herida/muertos/grave/ayuda/sangre/atrapado
      accidente grave
      choque … heridos/grave
      hay heridos
      atropellaron/atropello/atropellado/atropellada
      VEHICULO … volco/atropello
      PERSONA/HIJO … bajo/debajo … VEHICULO/llantas/ruedas/tractor/camioneta/trailer
      se volco/choco VEHICULO
      se cayo/derrumbo/derrumbe edificio/muro/pared/techo/puente
      atrapado/atrapada/atrapados bajo/debajo/en
      cable electrico/luz caido/suelto
      chocaron … herido/herida/heridos/heridas/gente/muertos
      gente/personas/persona herida/heridas/herido/heridos
      chocaron dos/carros/coches
      hay herido/herida/muerto/muertos/atropellado`,
    other: `
      es una emergencia
      ayuda emergencia
      ^ sos
      ^ auxilio
      llamen/llama/manden/envien policia
      necesito/necesitamos policia ya/ahora/urgente/rapido
      socorro`,
  },
  likely: {
    child: `
      no encuentro/encontramos a mi/mis … HIJO
      HIJO ha/han/se desaparecido/perdido/desaparecio
      HIJO desaparecio/desaparecido/desaparecida/perdido/perdida
      se perdio/perdió mi/mis/nuestro HIJO
      HIJO no aparece/volvio/llego/regreso`,
    fire: `
      incendio
      fuego
      hay fuego
      hay incendio
      hay humo
      ayuda fuego/incendio
      fuego ayuda
      llamen/llama/manden/envien bomberos
      necesito/necesitamos bomberos
      se esta/estan quemando
      quemandose
      llamas`,
    medical: `
      infarto
      ambulancia
      dolor en pecho
      le duele el pecho
      dolor … pecho
      PERSONA … bebio/tomo/trago … lejia/cloro/veneno/detergente`,
    accident: 'accidente en',
    suicide: 'suicidio',
    crime: `
      atraco
      estan/esta adentro/dentro
      hay alguien adentro/dentro`,
    gas: 'fuga gas',
  },
  harmless: `
    certificado/certificados/licencia/permiso/permisos/papel/papeles/documento/documentos/formulario/pasaporte/visa/cedula/registro
    seguro/seguros/aseguradora/asegurar/indemnizacion/subsidio/pension/beca
    ayuda economica
    factura/recibo/impuesto/tasa/multa/precio/cuesta/cuanto/coste/costo/pagar/tarifa
    trabajo/trabajar/empleo/bombero/curso/formacion/examen/oposiciones/voluntario
    seguridad/extintor/extintores/simulacro/normas/prevencion
    contra incendios
    informe/copia/denuncia
    fuegos/fuego artificiales
    cada dia/noche
    todos los dias
    carnet/tarjeta
    casi me/le
    horario
    acta/actas/partida/escritura/titulo/libreta/antecedentes`,
  spared: `
    recibo/recibos/factura/cuenta/cuentas/precio/precios/impuesto/impuestos/predial/multa/deuda/renta/tramite/tramites/papeleo/fila/cola/espera/burocracia/calor … va/van a matar
    casi … atropella/atropello/atropellan/atropellaron/mata/matan/cae/caigo/ahogo
    a/al punto de atropellarme/atropellarla/atropellarlo/atropellar/caer/caerme
    por poco … atropellan/atropella/mata/cae
    ahogo/ahoga/ahogado mi/el/un medidor/motor/carro/auto/coche/desague
    expediente/tramite/cola/fila/solicitud/asunto/trafico/autobus/caso no se mueve
    queman/quema/quemando … basura/plastico/hojas
    humo/olor/agua/ruido/polvo/ratas entra/entran en/a casa`,
  past: `
    semana/mes/año/ano/verano/noche pasada/pasado
    ayer/anteayer/anoche
    hace … dias/semanas/meses/años/anos/año/ano/mes
    el año pasado
    cuando era`,
  between: 'muy mucho mucha fuerte grande ya ahora creo por favor esta estan nos ha han toda todo',
  notMisspelt: `fuera fuero juego luego ruego cuesta puesta puente fuente gasto gusto cada casa cosa caja cama carta marta morir mirar
    matar mapa pagar pegar llegar lleva llave vivir venir salir rio frio lio`,
};
