export const bnLatn = `
  ami ekjon gorib manush
  ami school er teacher
  buro ma babake niye ekhane thaki
  amra bish bochor dhore ei golite thaki
  amar shami bideshe thake
  amar charta shontan
  cheleta oshustho
  babar heart er oshukh
  ami garments e kaj kori
  ami van chalai
  amar ekta choto dokan ache
  doya kore ekta babostha nin
  doya kore kichu korun
  amader kotha keu shone na
  ki korbo bujhi na
  onekbar phone korechi
  keu asheni
  bole lok ashbe
  shudhu kal kal kore
  bole porer shoptahe ashen
  tinbar giyechi
  ulta hashe
  bole eta tar kaj na
  goto bochor theke ei obostha
  age shob bhalo chilo
  kal shondhay bari ferar pothe
  bacchara ghumate pare na
  meyeta ber hote bhoy pay
  hospital e nite hoyeche
  shob kagoj amar kache ache
  mosjider kache
  school er pechone
  amader bashar shamne
`;
