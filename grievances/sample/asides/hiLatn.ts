export const hiLatn = `
  main ek garib aadmi hoon
  main school me padhata hoon
  boodhe maa baap ke saath rehta hoon
  hum bees saal se is gali me rehte hain
  mere pati bahar kaam karte hain
  mere chaar bacche hain
  mera beta bimar hai
  pitaji ko dil ki bimari hai
  main factory me kaam karta hoon
  main auto chalata hoon
  meri chhoti si dukaan hai
  kripya kuch kijiye
  hamari madad kijiye
  hamari koi nahi sunta
  samajh nahi aata kya karun
  kai baar phone kiya
  koi nahi aaya
  kehte hain aadmi aayega
  bas kal kal kehte hain
  kehte hain agle hafte aana
  teen baar ja chuka hoon
  ulta haste hain
  kehta hai yeh mera kaam nahi
  pichle saal se yahi haal hai
  pehle sab theek tha
  kal shaam ghar laut te samay
  bacche so nahi paate
  beti bahar nikalne se darti hai
  hospital le jaana pada
  saare kagaz mere paas hain
  masjid ke paas
  school ke peeche
  hamare ghar ke saamne
`;
