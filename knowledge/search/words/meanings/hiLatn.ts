/** Hindi in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedHindi = `
kagaz kagaj kagzat dastavez praman certificate document
kho khoya gum chori lost
mrityu maut death dehant guzar mar died
janam janm bacha bache baccha shishu beta beti birth
shaadi shadi vivah nikah marriage
talaq talak divorce
naveenikaran renew expire khatam
bhatta sahayata madad pension paisa allowance
budhapa buzurg vridha
pani jal water
gaadi gadi vahan driving
licence license lisence anumati permit
dukan dukaan vyapar business shop
ghar makan house
zameen jameen bhumi land
tax kar lagan
thana police
videsh bahar abroad
kachra kuda rubbish
sadak rasta road
batti light roshni
aspatal hospital ilaj doctor
tika vaccine
school vidyalaya dakhila admission
viklang divyang disabled
vidhwa widow
maa mata ammi mother
papa pita abbu father
aavedan arzi form apply
galat sudhar correction
shikayat complaint
naukri kaam rozgar
vakil lawyer
machar machhar mosquito
`;
