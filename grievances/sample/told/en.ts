export const en: Record<string, string> = {
  streetLight: `
    the whole lane lies in the dark
    after sunset one sees nothing in our street
    not one lamp works between the bridge and the mill
    there is no light on the way to the station
    the bulb has been dead for weeks
    women are afraid to walk there in the dark
    the pole was hit by a truck and gives no light since`,
  road: `
    a deep pothole in the middle of the road
    my wheel got stuck in the hole
    i fell because the pavement is broken
    they dug a trench and left it open
    the asphalt is gone and it is all mud
    cars break their axles there
    somebody fell into the hole`,
  parking: `
    cars stand on the pavement and nobody can pass
    a truck stands in front of our door all day
    hawkers have taken the whole footpath
    we must walk in the middle of the road because of parked cars
    the ambulance could not get through
    guests of the restaurant park on the sidewalk`,
  waterSupply: `
    not a drop comes out of the tap
    no water comes to our house
    i fetch water in buckets from the neighbours
    we cannot wash or cook because there is no water
    the pipe is burst and the water runs into the lane
    water only comes at night and stops again
    the tap is dry since the weekend`,
  waterQuality: `
    the water from the tap is brown
    there are worms in the drinking water
    the water smells of sewage and we cannot drink it
    we all had diarrhoea from the water
    it tastes bitter and looks like tea
    things are swimming in the water`,
  waterBill: `
    the water bill is ten times as high as before
    they say the meter is right and i have to pay
    a bill came for months when nobody lived there
    i paid it and got a reminder
    they charged us for water that we never used
    the meter was read wrongly`,
  drains: `
    sewage comes up in our house when it rains
    the manhole has no lid
    dirty water stands in front of the door
    the gutter is choked and everything overflows
    the ground floor is under water from the drain
    the lid of the sewer was stolen
    black water flows out of the sewer`,
  waste: `
    a heap of garbage lies at the corner
    the garbage truck has not come for a month
    everybody throws their rubbish behind the wall
    the bags are torn open by crows
    the garbage smells terribly
    nobody collects the bins any more
    the sweeper does not come to our street`,
  mosquitoes: `
    the pond is full of mosquitoes
    we cannot sit outside in the evening because of mosquitoes
    people in our lane have dengue
    nobody sprays against mosquitoes
    rats run through the kitchen
    the standing water breeds mosquitoes`,
  strayAnimals: `
    a pack of dogs hunts people at night
    a street dog bit my son
    the dogs bark and attack bicycles
    a dead cow lies on the road for three days
    cows walk about in the market
    somebody was bitten by a dog and needed injections`,
  noise: `
    the machines run all night and we cannot sleep
    trucks unload at night with much noise
    loud music until four in the morning
    the bar below us is so loud that nobody sleeps
    the loudspeaker shouts the whole day
    the workshop hammers from dawn
    my neighbour makes noise every night`,
  illegalBuilding: `
    the neighbour builds a floor more than is allowed
    his wall stands on our land
    they build without a permit
    the house next to us leans and has cracks
    the owner has occupied the public land
    the new building takes all our light and has no permission`,
  market: `
    the shopkeeper gave me less than i paid for
    the scale in the shop is wrong
    i was sold rotten fish
    the food made us sick
    the price is higher than the one that is written
    the milk is mixed with water`,
  park: `
    the swing is broken and a child was hurt
    the playground is full of glass
    the slide has sharp edges
    the public toilet is locked and dirty
    the benches in the park are broken
    the gate of the park stays closed`,
  transport: `
    the bus did not come again
    the last bus never comes
    i stand at the stop for an hour
    the driver does not stop when he sees old people
    the conductor asked for more than the fare
    the bus was so full that we were left behind`,
  officeRefused: `
    he pushed the papers back to us and would not take them
    he said they do not take applications from our area
    they turned me away though everything was complete
    she would not register the child
    the officer said no and gave no reason
    they did not want to take the form
    they told me they would not do it for people like me`,
  wrongInformation: `
    they told me on the phone to bring only two papers and then one was missing
    nobody had told me about that form
    i was sent to the wrong building
    i was told a different price before
    the notice on the wall is wrong
    they sent me to another office and there they sent me back`,
  longWait: `
    it has been eight months and i still have nothing
    the file lies on the same table since spring
    each time they say it is in process
    they said two weeks and now it is half a year
    i have gone there ten times and it is never ready
    i handed in the papers in spring and heard nothing
    i still do not have my licence
    i stood in the queue from morning to evening`,
  officeClosed: `
    the sign says open but the door was locked
    nobody sat behind the window all morning
    i came at ten and the office was shut
    the whole staff had gone to lunch at eleven
    the counter was empty and nobody came
    the guard said they are all away today
    they closed before the time`,
  rude: `
    the man behind the glass shouted at my mother
    he threw my papers on the floor
    she called me stupid in front of everybody
    they laughed at how we speak
    the clerk swore at us
    he did not even look at me and told me to get out
    they talk to us as if we were dogs`,
  corruption: `
    he will do it today if i give him eight hundred
    for a thousand he would forget it
    he wanted money to sign the paper
    give me something and it goes faster, he said
    the clerk said pay or wait
    the inspector asked for five thousand so that he writes no report
    without money the file is not moved
    a man at the gate said he can arrange it for a fee`,
  harassment: `
    he locks the door and touches me
    my boss in the office touches my shoulders
    the officer asked me to meet him alone
    he said he would help me if i am nice to him
    he writes to me at night and waits for me after work
    he put his arm around me and i was afraid`,
  childInDanger: `
    boys of ten work at the machines in the workshop
    the owner hits the children who work there
    a little girl works as a maid and is beaten
    they want to marry off my niece who is fourteen
    the stepfather beats the little boy
    a child begs in the street and a man takes the money
    the children there do not go to school and work all day`,
};
