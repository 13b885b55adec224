import type { Sentences } from './sentences.ts';

export const en: Sentences = {
  ask: `
    do you have someone for people who do not speak the language
    my english is poor can i get help in my language
    how can i get a new id card
    i lost my passport yesterday what should i do
    where do we register our marriage
    my mother is old and needs money every month
    what papers do i need for a trade licence
    how much does a driving licence cost
    is the passport office open on sunday
    the street light in our lane is broken
    nobody collected the rubbish this week
    there is no water in our house since monday
    my water bill is much too high
    i want to complain about the water bill amount
    my father died last week what do i have to do
    we want to build a house on our land
    can my son get a passport
    i need a certificate for my job abroad
    the name on my birth certificate is wrong
    i would like to open a restaurant
    who helps with school fees
    our drain is blocked and it smells
    how do i change my address
    where is the land office
    my husband left me is there any help
    i have to pay my tax
    when does the library open
    we have nothing to eat at home can we get something
    there is no money left for food who helps
  `,
  grievance: `
    the man at the counter was very rude to me
    they made me wait five hours and then sent me home
    the clerk laughed at me and threw my papers away
    i gave my papers two months ago and nothing happened
    the officer wanted money under the table
    he said he will not do it without a gift
    they told me to come back tomorrow for the tenth time
    nobody at the office listens to me
    your officer insulted my mother
    they took extra money and gave me no receipt
    the guard did not let me in because of my clothes
    i paid but they say i did not pay
    the lady at window three refused to take my form
    i want to report an officer who takes bribes
    this is unfair and i want someone to look at it
    they lost my documents and blame me
    i was treated like a beggar at the ward office
    the inspector asked me for five thousand
    my application was rejected without any reason
    i have been there six times and they never do it
    the staff shouted at my old father
    somebody has to answer for this i want to complain formally
    the office was closed although it should be open
    the broker in front of the office works with the clerk
    they discriminate against us because we are poor
    my papers have been lying there for a year
    they lost the documents i gave them
    your clerk laughed at my mother
    the officer called me a liar
    nothing has moved for months
    the guard pushed me out of the building
    they keep telling me come back next week
    he made fun of the way i talk
    nobody answers my letters
    they served their friends before me
    the clerk threw my papers back at me
    i was cursed at in the tax office
    the doctor at the clinic refused to see me
    the teacher hit my child
    two years and still no decision
    the driver of the city bus insulted us
    they took the fee twice
  `,
  status: `
    what happened to my complaint
    is there any news about my complaint
    i complained last month and heard nothing
    how far is my case
    has anybody looked at my complaint yet
    when will my complaint be answered
    any update on the thing i reported
    did they decide about my case
    i want to know where my complaint is now
    who is working on my complaint
    check the complaint i sent last week
    i filed a complaint what is the progress
    is my case closed
    tell me the state of my grievance
    did somebody read my complaint
    has my report been dealt with
    what became of the matter i reported
  `,
  person: `
    i want to speak with a real human being
    can somebody from the office call me please
    give me a number where a person answers
    is there anybody i can talk to
    connect me with an employee
    i do not want to talk to a machine
    let me talk to your boss
    please put me through to someone
    i need a human not a robot
    can i chat with one of your colleagues
    i would rather speak to a person
    is there a live person there
    transfer me to an officer please
    have someone ring me back
    put me through to a clerk
    i want an employee on the phone
  `,
  greeting: `
    hello there how are you today
    good morning to you
    hi can you hear me
    hey is anyone there
    good evening sir
    hello my friend
    hi i am new here
    salam brother how are you
    dear sir or madam good day
    hi there nice to meet you
  `,
  thanks: `
    thank you so much for your help
    that was really helpful
    thanks a million
    you helped me a lot
    great that is all i wanted to know
    very kind of you
    god bless you
    ok thank you have a nice day
    perfect i will go there tomorrow thanks
    i am very grateful to you
    thank you that is enough
    good bot thanks
    lovely that answers it
    you solved it for me
    nice one cheers
    that is exactly what i wanted to know
    you are the best
    you are so helpful
    you are wonderful
    what a great service
  `,
  abuse: `
    you are a useless piece of junk
    you stupid machine
    what an idiot you are
    go to hell with your office
    this bot is total garbage
    you are all thieves and idiots
    shut your mouth
    worst bot ever i hate it
    you are dumb as a stone
    are you stupid or what
    damn this stupid thing
  `,
  notIt: `
    that is not what i wanted to know
    no i meant something different
    you got me wrong
    this has nothing to do with my question
    you did not understand me
    that is the wrong answer
    i asked for something else
    you are talking about something else
    not that i need another one
    this does not answer my question
    that is not it at all
    you misunderstood me i asked about something else
    that is a different thing
    i was talking about something else
    this does not help me
    you are mistaken
    you mixed it up
  `,
  emergency: `
    help there is a fire in my house
    my wife is not breathing
    a man is hitting a woman in the street
    someone is breaking into my home
    my child swallowed poison
    there was a terrible crash people are bleeding
    i want to end my life
    i do not want to live any more
    he has a gun and threatens us
    the building is collapsing
    my baby is choking
    gas is leaking in the kitchen
    a boy fell into the river
    my husband is beating me right now
    they kidnapped my daughter
    my father collapsed and does not wake up
    call an ambulance quickly
    we are trapped in the smoke
    somebody was stabbed here
    i took all the pills
  `,
  bring: `
    what papers should i have with me
    do i have to take my old one along
    which documents must i show there
    what all do i need to carry
    do i need photos too
    is a copy enough or the original
    what should i not forget
    do they want my id as well
    do copies do or must it be originals
    is my passport enough as proof
    which of my papers do they want to see
  `,
  cost: `
    what will i have to pay for that
    is there any fee
    do i have to pay something
    how many taka should i bring
    is it expensive
    can i pay it with a card
    what does that cost me in total
    is it cheaper for students
    what is the total
    how expensive will that be
    what do they charge for it
    do pensioners pay less
  `,
  time: `
    when can i pick it up
    how many days until it is ready
    will it take long
    i need it fast how quick is it
    how long must i wait for it
    can i have it the same day
    when will i get it back
    is there an express service
    will it be done by next month
    can i have it before the holidays
    is two weeks enough
    when will the card arrive
  `,
  open: `
    until when are they there
    can i go there in the evening
    are they working on saturday
    do they close for lunch
    at what time should i be there
    is somebody there tomorrow morning
    which days are they open
    are they open during the holidays
    is anybody in the office on saturdays
    are you there at noon
    do they work in the holidays
    is the counter staffed now
  `,
  where: `
    how do i find the place
    where exactly is that
    what is the address of it
    which bus goes there
    is it far from here
    where is the entrance
    on which floor is it
    tell me the way to the place
  `,
};
