export const en = `
  i am a poor man and cannot pay for this
  i am a teacher at the primary school
  i live here with my old parents
  we have lived in this lane for twenty years
  my husband works abroad and i am alone
  my wife passed away last winter
  i have four children to feed
  my children go to school in the morning
  my son is ill and needs medicine
  my father has a weak heart
  my mother is old and cannot walk far
  my grandmother is eighty years old
  i am a pensioner
  i work in a factory and come home late
  i drive a rickshaw for a living
  i have a small shop on the corner
  we pay our taxes every year
  we always paid in time
  dear sir or madam
  respected officer
  good morning to you
  i humbly request your kind attention
  kindly take the necessary steps
  please do something soon
  please help us
  thank you very much in advance
  i hope that you can help
  nobody listens to people like us
  i do not know what to do any more
  i do not know who else to ask
  i called many times
  i phoned again and again
  nobody came
  they say somebody will come
  they always say tomorrow
  they say come next week
  i went there three times already
  i told the guard about it
  i asked my neighbour and he said the same
  i asked him politely
  he laughed at me
  he says it is not his job
  nothing has changed since then
  it is like this since last year
  it started after the rains
  in the past everything was fine
  when we moved here it was better
  yesterday evening on the way home
  last friday at around ten
  i took the bus to town
  i took a day off work
  i lost a day of pay
  i came home tired
  the children could not sleep
  the children are late for school because of this
  my daughter is afraid to go out
  my son fell ill
  he broke his arm
  we had to go to the hospital
  the doctor said she must rest
  i have all the papers with me
  i have the receipt here
  i wrote the dates down
  everybody in the lane knows it
  other people suffer too
  there are many families in the building
  it is near the mosque
  behind the school
  in front of our house
  next to the market
  i will tell it from the beginning
  this is my story
  it is a long story
  i am expecting a baby
  i am not well myself
  my brother told me to write to you
  a friend gave me this number
  i cannot read well
  sorry for my english
`;
