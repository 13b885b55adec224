/** Hindi in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedHindi = `
kagaz kagaj kagzat dastavez praman certificate document sertificate
kho khoya gum chori lost
mrityu maut death dehant guzar mar died guzar_gaye
janam janm birth paida
bacha bache bachche baccha bachcha shishu beta beti child
shaadi shadi vivah nikah marriage byah
talaq talak divorce
naveenikaran renew renewal expire khatam
bhatta sahayata madad pension paisa allowance
budhapa buzurg vridha vridh umar old 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
pani jal water nal tap
bijli light electricity
gaadi gadi vahan driving car
chalana chalane driving
sikhna seekhna learner
licence license lisence laisens anumati permit
dukan dukaan vyapar business shop
thela thele rehri feriwala hawker
ghar makan house grih
zameen jameen bhumi land
tax kar lagan
thana police
videsh bahar abroad
kachra kuda rubbish garbage
sadak rasta road gali street
batti light roshni streetlight
aspatal hospital ilaj doctor
tika vaccine
school vidyalaya dakhila admission
viklang divyang disabled disability
vidhwa widow
maa mata ammi mother
papa pita abbu father
aavedan arzi form apply
galat sudhar correction
shikayat complaint
naukri kaam rozgar job
kiraya kirayedar tenant rent
aay income kamai
jati caste
nivas niwas domicile resident
vakil lawyer
waris heir
garbhvati pregnant maternity
kutta dog
machar machhar mosquito
registration rajistration panjikaran darj register
`;
