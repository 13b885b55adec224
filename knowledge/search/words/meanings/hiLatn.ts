/** Hindi in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedHindi = `
document: praman_patra kagaz kagaj kagzat kagajat dastavez dastawez praman pramanpatra certificate sertificate document sanad saboot sabut
lose: kho khoya khogaya gum gumgaya chori lost
dead: mrityu maut death dehant guzar gujar swargwas guzar_gaye gujar_gaye mar_gaye mar_gaya mar_gayi
baby: janam janm birth paida navjat shishu
child: bacha bache bachche baccha bachcha bacchi beta beti ladka ladki santan child
marriage: shaadi shadi sadi vivah nikah marriage byah byaah
divorce: talaq talak divorce
expire: naveenikaran navinikaran renew renewal expire khatam
benefit: bhatta sahayata madad pension paisa yojna yojana allowance anudan sahara
elderly: budhapa budhape buzurg bujurg vridha vridh umar boodha budha budhi dada dadi nana nani baba old 60 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
cost: paisa paise rupaye rupye fees shulk kharcha kharch kimat
water: pani paani jal water nal tap tonti
electricity: bijli bijlee electricity current
car: gaadi gadi vahan driving car
drive: chalana chalane driving chalak
learn: sikhna seekhna seekhne learner
licence: licence license lisence laisens laisence anumati permit
business: dukan dukaan dukhan vyapar vyapaar dhandha business shop kholna kholni kholne
stall: thela thele thelaa rehri redi feriwala hawker patri
house: ghar makan makaan house grih awas
build: banana banane banwane nirman naksha manzil manjil
land: zameen jameen jamin zamin bhumi land khet khatauni khasra plot
deed: registry rajistri bainama nakal khatauni
owner: dakhil kharij naam_par apne_naam mere_naam malik
purchase: kharida kharidi khareeda khareedi kharidna liya_hai
sell: bechna bechi becha bikri
tax: tax kar lagan
police: thana police
abroad: videsh bahar abroad
waste: kachra kuda kooda koora rubbish garbage
street: sadak rasta road gali street
lamp: batti light roshni streetlight khamba bulb andhera
health: aspatal hospital ilaj ilaaj doctor dawa
vaccine: tika teeka vaccine
school: school vidyalaya skool
enrol: dakhila admission bharti pravesh
scholarship: chhatravritti scholarship vajifa wajifa
student: chhatra chatra vidyarthi student
disability: viklang divyang apahij disabled disability handicap
widow: vidhwa widow
mother: maa mata ammi mummy mother
father: papa pita pitaji abbu baap father
husband: pati shauhar aadmi
wife: patni biwi bivi gharwali
application: aavedan avedan arzi form apply
correct: galat galti sudhar sahi thik theek correction
change: badalna badalwana badlna badal
address: pata thikana address
add: jodna jodwana judwana chadhwana
complain: shikayat complaint
job: naukri nokri kaam rozgar rojgar job
unemployed: berozgar berojgar
rent: kiraya kirayedar tenant rent
income: aay aamdani amdani income kamai
caste: jati jaati caste
live: nivas niwas domicile resident rehne rahne
attorney: vakil wakil lawyer
inherit: waris varis virasat heir
pregnant: garbhvati pregnant maternity delivery
dog: kutta kutte dog
mosquito: machar machhar machchar mosquito
register: registration rajistration panjikaran darj register
ration: rashan ration anaj chawal galla
hungry: bhookh bhukh khana
farm: kisan kisaan kheti krishi
crop: fasal phasal gehu gehun dhan
damage: barbad kharab nuksan nuksaan
compensation: muavja muawza
seed: beej khad
identity: aadhar aadhaar adhar pehchan pehchaan
election: voter vote matdata matdan chunav
citizen: nagrik nagrikta
poor: garib gareeb
free: muft free nishulk
drain: nali naali nala sewer gutter
dirty: ganda gandi badbu
noise: shor
bill: bill
fine: jurmana challan chalan
woman: mahila aurat
copy: nakal copy prati
new: naya nayi nai pehla pehli
mobile: mobile phone number
gun: bandook banduk bandooq pistol hathiyar shastra shastr aslaha rifle revolver
dog: kutte kutton pilla
cat: billi
stray: awara aawara lawaris
disability: viklang andha andhi behra behri goonga langda viklaang apang chal_nahi dekh_nahi sun_nahi viklangta
wheelchair: wheelchair
carer: dekhbhal seva
nursery: anganwadi creche balwadi
school: iskool vidyalay kaksha
street_light: batti light khamba khambe andhera bulb
noise: shor dj loudspeaker tez_awaz so_nahi neend_nahi halla
sewer: naali nali nale gutter sewer jaam manhole
bin_collection: kachra kuda kooda kachre dustbin
dumping: malba kachra_phenkte
recycle: recycling plastic kaanch
pests: chuhe chuha cockroach keede
mosquito: machhar macchar machchar fogging dengue chhidkav chhidko
bulky: sofa palang gadda purana_saman
parking: parking gadi_khadi gaadi_khadi
garage: garage
towed: tow crane gadi_utha
fine: chalan challan jurmana
contest: appeal aapatti
street_vendor: thela thele rehdi redhi feriwala patri footpath gumti khomcha
dwelling: makan ghar awas flat
rent: kiraya makan_malik
repair: marammat thik_karna tapakta
domicile: niwas domicile mool_niwas mul_nivas sthayi_nivasi
foreigner: videshi
grave: kabr kabristan dafnana shamshan antim_sanskar anthim_sanskar dah_sanskar
land_record: khasra khatauni jamabandi bhulekh zameen_ka_kagaz jameen_ka_kagaz zameen_ke_kagaz khatiyan
land_transfer: namantaran dakhil_kharij mutation
land_survey: simankan naap napwana paimaish ameen
caste: jati jaati caste obc anusuchit
income: aay aamdani amdani kamai tankhwah vetan
ration: ration rashan anaj
lpg: gas cylinder silinder ujjwala chulha lpg
installments: kist kisht kishton
hall: hall bhavan bhawan mandap
film: shooting
drone: drone
crackers: patakha patakhe pataka atishbaji diwali
widow: vidhwa vidhva
scholarship: chhatravritti scholarship wazifa
tree: ped pedh vriksh daali
animals: bandar bandaron gaay saand suar saanp pashu
pet: paltu pala_hai kutta billi
passport: passport pasport
consular: dutavas
trademark: trademark brand patent
ambulance: ambulance
library: pustakalay
allotment: bagicha
scaffolding: machan
beach: tat
apostille: attest notary satyapan
power_of_attorney: mukhtarnama
adoption: dattak god_lena
address: pata thikana
education: padhai padhna padhne shiksha padhaai
child: bete betiya betiyan betiyon bachchi bachon bachchon
disability: viklang bol_nahi
orphan: anath yateem
landless: bhumiheen zameen_nahi jameen_nahi
waterlogged: jalbharav pani_bhar
`;
