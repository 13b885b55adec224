import type { EmergencyWords } from './emergencyWords.ts';

export const english: EmergencyWords = {
  groups: {
    CHILD: `child children kid kids baby babies infant toddler newborn son sons daughter daughters boy boys girl girls nephew niece
      grandson granddaughter`,
    PERSON: `ex stalker i he she they we someone somebody person people man men woman women guy lady mother mum mom mommy mummy father dad
      daddy husband wife brother sister uncle aunt grandma grandpa grandmother grandfather granny friend neighbour neighbor
      neighbours neighbors girlfriend boyfriend partner worker workers student cousin passenger driver colleague him her us them
      everyone patient child children kid kids baby infant toddler son daughter boy girl nephew niece`,
    BURNS: `house houses home flat apartment kitchen room bedroom building block shop store market bazaar school office roof car
      bus van truck lorry train tram hospital hotel factory warehouse garage stove oven cooker mosque church temple tower
      basement attic balcony floor transformer forest hut slum tent restaurant station boat ferry everything clothes hair shirt
      bed sofa curtain curtains hall lobby ward canteen court classroom mall stall hostel cinema stadium stairs staircase village cylinder pharmacy petrol pump`,
    WATER:
      'river lake pond well canal sea ocean pool water drain ditch sewer manhole dam creek harbour tank stream reservoir pit',
    WEAPON: 'knife knives gun guns pistol weapon weapons machete axe sword rifle bomb grenade acid sticks rods hammer',
    THIEF:
      'thief thieves burglar burglars robber robbers intruder intruders stranger gunman attacker kidnapper mob gang',
    VEHICLE:
      'car bus truck lorry train bike motorbike motorcycle scooter van tram rickshaw cng taxi ferry bicycle cyclist vehicle',
    KIN: `mother mum mom father dad husband wife son daughter baby brother sister grandma grandpa grandmother grandfather granny
      uncle aunt child kid friend neighbour neighbor`,
    CANNOT: 'cant cannot couldnt unable',
    NOT: 'not isnt no arent doesnt dont stopped',
  },
  urgent: {
    fire: `
      BURNS on fire
      PERSON on fire
      fire in/at/inside … BURNS
      BURNS caught/catching/catches fire
      BURNS is/are burning
      BURNS burning/burns
      BURNS in flames
      BURNS full of smoke
      smoke in/from/inside/filling BURNS
      smoke coming … BURNS
      flames coming/from/in/out
      fire is spreading
      fire broke out
      trapped … fire
      trapped … smoke
      big fire
      huge fire
      explosion in/at BURNS
      BURNS exploded
      BURNS blew up
      smoke/flames/fire everywhere`,
    medical: `
      PERSON NOT breathing
      PERSON CANNOT breathe
      CANNOT/NOT breathe
      NOT breathing
      PERSON struggling/gasping … breathe/breath/air
      PERSON unconscious
      PERSON passed out
      PERSON collapsed
      PERSON fainted
      PERSON fainting
      PERSON lost consciousness
      PERSON wont/not/doesnt wake/waking up
      KIN NOT move
      PERSON NOT responding/reacting/react/respond/moving/conscious
      having a heart attack
      PERSON had/has heart attack/stroke now
      having a stroke
      having a seizure/fit/fits
      PERSON convulsing/choking
      PERSON is/are dying
      bleeding to death
      bleeding heavily/badly/lot
      PERSON bleeding
      blood everywhere
      lots/lot of blood
      wont stop bleeding
      bleeding wont stop
      PERSON swallowed/drank/ate/took … poison/bleach/pesticide/acid/phenyl
      PERSON poisoned
      PERSON took/taken/swallowed … many/too/all/lot/bottle pills/tablets
      overdosed
      snake bit
      bitten by snake
      snake bite
      PERSON electrocuted
      PERSON got/gets electric/current shock
      baby is coming/born now
      baby coming now
      in labour now
      wife in labour/labor
      waters broke
      PERSON fell from/off … roof/stairs/window/ladder/floor/balcony/building
      NOT waking up
      need/send/call/get ambulance now/quick/quickly/fast/please/urgent/urgently/immediately/asap
      need/send/call an ambulance $
      ambulance now/quick/quickly/fast/urgent/urgently/asap
      urgent ambulance
      turning blue
      PERSON turned/gone/going blue
      severe/serious allergic reaction
      badly/seriously burned/burnt/injured/hurt
      cut off finger/hand/arm/leg
      PERSON CANNOT/NOT breath
      CANNOT breath
      CHILD swallowed
      PERSON swallowed … battery/coin/magnet/button/needle/glass/pin
      fell … CANNOT/not move/get/stand/feel
      PERSON suffocating
      vomiting/coughing/spitting/throwing blood
      deep cut bleeding
      PERSON NOT talking/speaking/answering and
      cut … wrist/wrists/throat
      lost/losing … lot blood
      PERSON going/gone unconscious
      heart stopped
      no pulse
      PERSON NOT breathing/conscious
      bee/wasp stings … swollen/breathe
      contractions every/close/minutes
      waters broken
      snake … bitten/bit
      bitten … snake/scorpion
      PERSON swallowed/drank/drunk … kerosene/petrol/detergent/chemical/chemicals`,
    violence: `
      husband/wife/father/mother/brother/boyfriend/partner/uncle/neighbour/neighbor/he/she/they/man/men/people beating/hitting/attacking/strangling/choking/stabbing me/us/her/him/them/my
      husband/father/boyfriend/partner/he/she beats/hits me/us/her
      is/are attacking/beating/hitting/hurting/threatening/chasing/following me/us
      being attacked/beaten/robbed/mugged/stabbed/chased/followed/raped
      going/gonna/trying/wants/want/threatening/threatens/threatened to kill me/us/her/him/them/my/someone/somebody/people
      says … will kill
      will/gonna kill me/us/her/him tonight/now/today
      i was raped
      got/been/being raped
      raped me/my/her
      raping
      sexually assaulted/abused/attacked
      PERSON got/was/been stabbed/shot
      PERSON stabbed
      PERSON … beaten up
      someone is following me
      i am in danger
      im in danger
      PERSON beating … PERSON
      domestic violence help
      being stalked/chased/followed/attacked/beaten/threatened/tortured/raped
      held/holding/kept/keeping me/us … against/hostage/captive/locked
      locked/locking me in/inside
      wont/not let me leave/out/go
      is/are/was going to hurt/beat/rape me/us/her
      forcing me to
      hit/beat/slapped/punched me and
      hurting/abusing/molesting/touching me
      held/kept/hold … against … will`,
    crime: `
      broke/breaking/broken into/in my/our/the/house/home/flat/door/shop
      breaking my/our/the/down door/window
      someone/somebody/man/men/people/stranger/they/he/THIEF breaking in
      someone/somebody/man/men/stranger/they/he/THIEF broke in $
      THIEF in/inside/at/entered/outside
      someone/somebody/man/stranger inside/in my/our house/home/flat/room
      WEAPON to my/her/his throat/head
      shots fired
      gun shots
      gunshots
      they are shooting
      robbing
      being robbed
      acid attack
      threw acid
      fight … WEAPON
      fighting with WEAPON
      try/trying/tries/tried to break/get/come/enter/climb in/into/inside
      try/trying/tries/tried to break my/our/the door/window/lock
      robbery going on
      robbery in progress
      stealing right now`,
    suicide: `
      want/wants/wanted/going/gonna/trying/tried/plan/planning/try to kill myself/himself/herself/themselves
      kill myself/herself/himself
      killing myself
      i want/wanna/wish to die
      wanna die
      PERSON want/wants/wanted to die
      wish i was/were dead
      better off dead
      end/ending/take my/her/his/their life
      end/ending/take my/her/his/their own life
      ended my/her/his life
      dont/doesnt/do/not want to live
      dont/doesnt wanna live
      no reason to live
      nothing to live for
      tired of living
      CANNOT go on living
      suicidal
      commit/committing/attempt/attempted suicide
      thinking/think/thoughts of/about suicide
      hang/hanging/hanged/hung myself/himself/herself
      cut/cutting my wrists/veins
      hurting/harming myself
      want … hurt/harm myself
      end it all
      CANNOT go/take/bear on/it/this anymore/longer/any
      CANNOT go on anymore
      no point/reason in/of/to living/live/life
      dont/not want to be here/alive anymore
      finish/finishing my life
      life … not worth living
      want everything to end/stop forever
      PERSON … pills … end`,
    child: `
      CHILD missing since
      CHILD missing help
      CHILD disappeared/vanished
      missing CHILD help
      kidnapped
      kidnapping now
      abducted
      CHILD locked/stuck/trapped in/inside
      CHILD left alone
      CHILD … abandoned
      abandoned baby
      beating/hitting/hurting/abusing/touching their/a/the/his/her/my … CHILD
      CHILD being/is beaten/abused/hurt/hit/molested/touched
      molested
      CHILD screaming
      CHILD is alone and/at`,
    gas: `
      smell/smells/smelling of/like gas
      smell/smells/smelling gas
      gas smell/smells/leak/leaking/leakage/leaks
      gas pipe/line/cylinder/stove/meter … leaking/leak/leaks/hissing/broken/burst
      leaking gas
      leak of gas
      carbon monoxide
      cylinder exploded/leaking/blast/leaks
      chemical leak/spill`,
    drowning: `
      PERSON drowned
      PERSON fell/fallen/jumped/slipped/falling in/into/to … WATER
      fell into … WATER
      PERSON … swept/washed away
      boat/ferry/launch sank/sinking/capsized/overturned
      stuck/trapped on/in … roof/flood/water
      trapped … flood
      drowning in … WATER
      car fell/went in/into WATER
      PERSON under … water`,
    accident: `
      accident … hurt/injured/bleeding/dead/dying/blood/help/trapped/serious/unconscious
      bad/serious/big/terrible/horrible/major accident
      accident just/now/happened
      crash … hurt/injured/bleeding/trapped/lying
      VEHICLE hit a/the/my … PERSON/VEHICLE
      VEHICLE ran/run/runs over
      hit/knocked/struck/run by/down/over … VEHICLE
      VEHICLE crashed/overturned
      VEHICLE accident now/help/here
      trapped/buried/stuck under/inside/in … rubble/wall/car/bus/building/debris/lift/elevator/it/machine
      building/wall/roof/bridge/ceiling/house collapsed/collapsing
      building/wall/roof/ceiling/tree fell on
      live/electric/electrical/power wire/line/cable hanging/fell/fallen/down/sparking/broken/on
      wire … sparking
      landslide
      PERSON lying on … road/street/floor/ground`,
    other: `
      ^ sos
      call/send/need police now/fast/quick/quickly/immediately/please/urgently/asap
      need/send/call the police $
      police now/quick/fast/quickly
      life in danger
      in danger help
      somebody help us/me now`,
  },
  likely: {
    gas: `
      gas coming
      ammonia/chlorine leak/smell`,
    other: `
      help police
      ^ emergency $
      help me police
      save us/me
      emergency help
      help emergency
      its an emergency
      this is an emergency
      send/call police
      police come/hurry
      need police help
      please hurry someone
      come quick/quickly/fast help`,
    fire: `
      on fire
      ^ fire $
      is burning
      fire now
      smoke in
      there is fire
      theres fire
      help fire
      fire help
      fire fire
      send/call/need fire brigade/engine/truck/service/department
      there is a big/huge fire
      smoke coming/pouring/rising/comes
      burning smell
      sparks/sparking from/in/coming
      short circuit fire/smoke/burning
      set/setting fire to
      BURNS exploding
      explosion
      caught/catching/catches fire
      in flames
      up in smoke/flames help`,
    medical: `
      heart attack
      PERSON had/has/suffered stroke
      face drooping/hanging/droops/hangs
      chest pain
      chest hurts
      breathing problem now
      ambulance
      in labour/labor
      PERSON fell … head
      high fever baby
      labour pains/pain
      PERSON seizure
      overdose
      choking on
      giving birth
      delivering baby
      PERSON fell/fallen from/off
      PERSON fell down … unconscious/blood/bleeding/move
      CANNOT move/feel
      unconscious
      heat stroke
      food poisoning
      head injury
      broken bone/leg/arm/neck
      PERSON NOT waking/talking/moving/responding/speaking/answering
      severe/terrible/unbearable/extreme pain
      scalded/burned/burnt … hot/boiling water/oil
      stung by
      swollen throat/tongue
      miscarriage
      labour/labor started
      fits
      ate/eaten … poison/poisonous
      contractions
      took … pills/tablets/medicine
      chest pains/tightness
      CANNOT swallow
      PERSON … swallowed/drank/drunk/eaten … liquid/kerosene/petrol/detergent/cleaner/chemical/chemicals/acid/medicine/pesticide
      PERSON trapped/stuck/crushed`,
    violence: `
      will kill me
      threatened me
      beat/hit me
      attacked me
      following me
      stalking me
      threatening/threatens/threaten
      will hurt/beat me
      hit/hits/hitting/slapped me`,
    crime: `
      THIEF now
      gun in
      PERSON has/have/with/holding/carrying/got/pulled WEAPON
      THIEF has/with WEAPON
      door/outside/here/house/home/shop/street/school with WEAPON
      with a WEAPON in/at/outside/inside
      shooting at/in/outside/now
      bomb in/at
      hostage
      PERSON … with WEAPON
      armed man/men/robber/robbers/people/person/gang
      PERSON armed
      robbing … now
      stranger/someone/somebody/man outside/at/behind/in my door/window/garden/yard/gate/roof
      PERSON shooting/shoots`,
    child: `
      CHILD missing
      missing CHILD
      child abuse
      CHILD is/are/gone/went missing/lost/disappeared/vanished
      CHILD missing $
      CANNOT/not find my/our … CHILD
      lost my/our CHILD in/at
      someone/somebody/man/they/stranger took/taken/stole/grabbed my/our/the/a CHILD
      found a baby
      CHILD … didnt/hasnt/not/never come/came/returned/return home/back
      CANNOT find him/her/them
      CHILD ran away
      took/taken/pulled/dragged … CHILD into/in/away`,
    accident: `
      car/bus/road/train/bike/motorbike accident
      accident on/in/at
      there is/was accident
      people dead
      people/many injured/hurt
      VEHICLE crash
      there are injured
      VEHICLE fell/fallen/turned/flipped/rolled
      fell off/from bike/motorbike/scooter/train/bus
      under the train/bus/truck/car
      stuck in lift/elevator
      two/three/four/many cars/vehicles crashed/collided
      cars/vehicles crashed/collided
      collision
      dog/dogs/bull/cow/elephant/bear/tiger/leopard/monkey/bees/crocodile attacking/attacked/biting/bit/mauled/chasing PERSON/me/us
      PERSON went/goes/fell/slipped/got/gone/lying/lies/pulled/dragged/stuck/trapped under … train/bus/truck/car/lorry/van/tram/tractor/rickshaw/wheels
      PERSON under … train/bus/truck/car/lorry/van/tram/tractor/motorbike/cng/rickshaw/wheel/wheels
      under the lorry/van/tram/tractor/wheels
      collapsed … trapped/workers/people/hurt`,
    suicide: `
      suicide
      jump from/off bridge/roof/building
      i will jump`,
    drowning: `
      flood … trapped
      PERSON drowning
      drowning
      CANNOT swim
      water … rising … stuck/help/trapped`,
  },
  harmless: `
    certificate/certificates/licence/license/licences/permit/permits/permission/paper/papers/document/documents/form/forms
    passport/visa/card/paperwork/debt/debts/bills/registration/register/insurance/claim/compensation/allowance/pension/benefit/benefits/grant/subsidy
    clearance/verification/tax/fee/fees/fine/price/cost/costs/charge/charges/pay/refund/bill/deadline/queue
    work/working as
    job/jobs/career/vacancy/recruitment/training/course/lessons/class/volunteer/exam
    safety/extinguisher/extinguishers/drill/rules/regulation/regulations/inspection/prevention/awareness/campaign
    how much/many
    how to become
    police/accident report/copy
    report copy
    every day/night/week/morning/evening
    daily/always/often/usually
    garbage/trash/waste/rubbish/leaves/plastic/campfire/barbecue/bbq/fireworks/cigarettes/candle
    nearly/almost had/have
    patient/patients/survivor/survivors/victims
    driver/hotline
    service number
    opening hours
    traffic/delay/weather
    near/nearest hospital/station
    card/document/phone/wallet/purse/bag/keys/sim stolen/lost/missing
    movie/film/song/game/joke/novel/book/lyrics
    support/custody/maintenance/divorce
    aid/help money/allowance/scheme
    disabled/disability/wheelchair/paralysed
    aid/scheme/schemes/rent/housing
    lol/haha/joke/joking
    homework/work/paperwork/emails/forms/exams
    printer/computer/laptop/website
    stray`,
  spared: `
    under … bus/train/tram/truck stop/station/stand/shelter/seat/seats/depot/terminal/bridge
    nearly/almost run/ran/hit/knocked/crushed/killed/drowned/fell/fallen/slipped/died/got/electrocuted
    nearly/almost was/been/got/gets run/hit/knocked/crushed/killed
    narrowly missed/escaped
    could/might/will … be run/hit/killed over/by/there
    file/files/queue/line/case/paper/papers/application/bus/traffic/matter/project/complaint … NOT/CANNOT/never move/moving
    attacked/attack/killing/killed me/us with … words/forms/questions/paper/papers/paperwork
    drowned/drowning in paper/papers/paperwork/debt/debts/bills/forms/work
    boiler/heater/heating/lift/elevator/pipe/tap/toilet/fridge/cooker/shower/lamp/fan/pump/meter broke/broken/breaks in
    burned/burnt/burn/burns/burning … garbage/rubbish/waste/trash/leaves/plastic`,
  past: `
    last week/month/year/night/summer/winter/spring/autumn/time/monday/tuesday/wednesday/thursday/friday/saturday/sunday
    yesterday
    year/years/month/months/week/weeks/days ago/back
    in the past
    previous/previously
    once had
    when i was
    used to`,
  between: `big bad huge strong very really so just right now please pls plz still suddenly little small old young whole entire
    next door nearby down up over above below inside outside year years month months little elder elderly own poor local
    currently maybe think lot some heavy heavily badly now all front main top upstairs downstairs first second third`,
  notMisspelt: `fine five file firm fired fires first fare fore fix fit fill film find tire hire wire dire fir gum gut gin well wall
    will hell help sill kill bill killer mill pill wound would world word work walk weak leaf leap leek bean beat heat hear heart
    hard heard head dead deal dear drop drown brown crown blown flood blood flow food foot boat coat goat beating heating meeting
    eating seating hitting sitting fitting shot short shut shop shoot shoe chop shooting boy buy bay day way gas gap bus but bit
    bite site kite kind knit bread breed dying drying trying lying flying buying missing kissing mission passing posting burn born
    barn turn bury burnt buried stole stove store story stuck stock stick stack accident incident smoke spoke broke brake bank
    break breaker blocked looked locked cooked booked folded following flowing allowing living giving driving diving leaving
    leasing learning leading reading fever never sever server attach attack attic snack snake shake share smell small spell sell
    pool poor pull pole food river rider driver raised rated rape grape tape trap trapped wrapped mapped strap`,
};
