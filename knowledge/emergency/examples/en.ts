import type { DangerExamples } from './dangerExamples.ts';

export const english: DangerExamples = {
  danger: `
    my house is on fire
    there is fire in the kitchen and smoke everywhere
    the building is burning people are inside
    my father is not breathing
    my mother collapsed and does not answer
    he has chest pain and is sweating
    she is unconscious please help
    my child fell into the river
    a boy is drowning in the pond
    my baby swallowed pills
    my son drank poison
    my daughter drank kerosene
    the baby is choking and turns blue
    my wife is bleeding heavily
    she is in labour and bleeding
    my brother got an electric shock
    a snake bit my father
    he fell from the roof and does not move
    the wall fell on two people
    the ceiling collapsed workers are under it
    the bridge broke and a bus fell down
    two cars crashed people are trapped inside
    a truck hit a girl she is badly hurt
    the bus overturned many are injured
    the boat is sinking people are in the water
    the water rises in the house we are trapped
    we are stuck on the roof in the flood
    a man with a knife is at my door
    armed men are in the shop
    somebody is breaking into our house now
    robbers are in the house
    they are shooting in the street
    my husband is beating me
    my husband locked me in and will kill me
    he threatens to kill me
    he is strangling her
    my neighbour is hitting his wife and she screams
    a man grabbed my daughter and drove away
    my child is missing since the morning
    somebody touches my little girl
    i want to die tonight
    i will kill myself
    i cut my wrists
    i took an overdose
    my friend wants to jump from the bridge
    i cannot go on living
    gas is leaking in the house we feel dizzy
    the gas cylinder exploded
    sparks come out of the transformer
    an electric wire fell on a man
    help help someone come quickly
    send an ambulance now
    call the police they attack us
    he has a seizure and does not stop
    she was stabbed in the stomach
    a mob is beating a boy
    a dog attacked a child it bleeds
    a child is locked in the car in the heat
    flames come out of the window next door
    the whole market is in flames
    thick smoke in the staircase
    the scaffolding came down on the men
    the house collapsed on my family
    bricks fell on his head
    my grandmother does not respond
    grandpa does not wake up any more
    he stopped moving and his lips are blue
    she turned pale and fell down
    the newborn is not crying and is blue
    he cannot breathe any more
    his arm is cut off
    he holds a wire and cannot let go
    electricity hit my sister
    people were pulled into a car
    they dragged a girl away
    a stranger took my boy
    a man follows me and wants to hurt me
    i hear a woman screaming next door
    my neighbour screams for help
    he breaks the door down
    a drunk man attacks my mother
    they throw stones at our house
    i have a knife and will hurt myself
    i have the pills ready and will take them tonight
    i have tied a rope
    goodbye i will not be here tomorrow
    i want it all to end now
    nobody can help me i will jump
    the current carries the car away
    children are on the roof and the water rises
    the lift fell down with people in it
    we cannot get out of the room it is full of smoke
  `,
  calm: `
    fire safety certificate for my shop
    fire licence renewal
    the fire station phone for an inspection
    the certificate burnt in a fire last year
    my house burnt last year what help is there
    my father died last week what papers
    he was killed in an accident two years ago we need the certificate
    death certificate after an accident
    this bill is killing me
    i am dying of boredom
    my passport is dead
    my phone died
    want to work as a fireman
    ambulance driver licence
    how to get police clearance
    lost my wallet police report
    my phone was stolen yesterday where do i report
    my bike was stolen last month
    spray to kill mosquitoes
    dead dog in the street
    dead animal in the canal
    a tree fell on the road
    the street is flooded after every rain
    water comes into the house when it rains
    no water at home since monday
    toilet tank overflows
    the manhole is open near the school
    dangerous hole in the road
    the drain smells
    gas connection for a new house
    price of a gas cylinder
    permit for fireworks
    gun licence
    knife shop trade licence
    heart doctor with the health card
    medicine for free
    blood test report lost
    hospital papers lost
    my baby needs a vaccine
    pregnant and need money
    my wife gave birth yesterday
    hospital gave me the wrong bill
    my husband left me no money
    divorce from my husband
    my landlord wants us out
    my boss does not pay me
    neighbour took my land
    the neighbours make noise at night
    the clerk shouted at me
    the officer attacked my honour
    they beat us at cricket
    rickshaw puller card
    my rickshaw was taken by the police
    shelter for women address
    the office is a disaster
    your prices are murder
    the taxes will be the death of us
    my heart is with you
    trapped in your forms and stamps
    my luggage is missing
    are the doors locked
    call my brother please
    are eggs any good
    stop it please
    hello hello hello
    the war in the news
    a film about a murder
    they refused me
    they refused to help me
    he refused my papers
    they sent me away
    they sent me home again
    he was rude to me
    she shouted at me
    he insulted my mother
    they asked me for money
    he wants a bribe
    they asked for a bribe
    they took extra money
    they treated me badly
    they treat us like animals
    nobody helps me at the office
    nobody listens to me
    they made me wait for hours
    they threw my file away
    they lost my papers
    he threw me out of the office
    the guard did not let me in
    i want to complain about him
    the clerk at the counter laughed at me
    my complaint was not answered
    i am angry with your office
    the problem is not solved
    nobody came to repair it
    it is still broken
    no electricity in our house since yesterday
    power cut in our area
    the current comes and goes
    may i take scissors on the train
    may i bring a knife for cooking
    my heart is broken
    sing the song about the heart
    lock the doors of the hall
    how do ambulances work
    dad does not want to come
    the baby does not have a name
    my workers need papers
    the shop next to us is closed
    the roof of my house needs a permit
    i cannot let this go
    nobody can help me with the form
    drowning in paperwork
    first aid course
    swimming lessons for my child
    insurance against fire
    blood donation place
    flood relief money
    he lost his parents orphan help
    my brother is blind card
    my mother cannot walk
    we have no food
    the police keep moving my stall
    graveyard place for my uncle
    where is the burning ghat
    smoke from the factory every day complaint
    stray dogs in our lane
    the light is out again
    the street lights are out
    the bulb went out last week
    our lane is dark and nobody comes to fix it
    nobody came though we called three times
    the pump is out of order
    the lamp post is dead
    we moved out of the flat
    i am moving to another house
    my card ran out
    i am out of work
    the time is running out for the form
  `,
};
