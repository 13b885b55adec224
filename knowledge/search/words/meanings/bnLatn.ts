/** Bengali in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedBengali = `
document: kagoj kagojpotro dolil sonod shonod sanad certificate proman document
lose: hariye harai haraise haraisi hariyeche harayse haray churi lost
dead: mrittu mara mrityu moreche morse died death
baby: jonmo jonmer birth
child: baccha bacca bachcha shishu chele meye sontan pola baby child
marriage: biye biya bibaho kabin nikah marriage
divorce: talak divorce
expire: nobayon renew meyad
benefit: bhata vata shahajjo sahajjo allowance onudan
elderly: boyosko boyosh bura buri briddho dada dadi nana nani old 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
cost: khoroch kharach fee dam
currency: taka tk
water: pani jol water kol
electricity: current biddut bidyut electricity karent
connect: line songjog shongjog connection
car: gari motor driving car
drive: chalano chalate driving
licence: license licence laisens onumoti permit
business: dokan byabsha bebsha babsa trade business shop
house: bari basha basa ghor house
build: banabo banate nirman tola
land: jomi jomir jaiga jayga vumi bhumi land
deed: khatian porcha dolil noksha
owner: namjari kharij namjary
purchase: kinechi kinsi kinlam kena
sell: bikri becha
tax: kor khajna tax
police: thana police
abroad: bidesh bidese foreign abroad
waste: moyla aborjona rubbish garbage
street: rasta shorok road goli
lamp: bati light alo
health: hospital chikitsa daktar
vaccine: tika vaccine
school: school iskul shikkha
enrol: vorti bhorti admission
disability: protibondhi disabled disability
widow: bidhoba widow
mother: amma ma ammu mother
father: abba baba abbu bap father
husband: shami swami jamai
wife: bou stri
application: abedon dorkhasto form apply
correct: vul bhul songshodhon shongshodhon thik correct correction
change: bodol bodlabo poriborton
address: thikana
complain: obhijog nalish complaint
job: chakri kaj job
rent: bhara bharate tenant rent
attorney: ukil lawyer
inherit: warish oarish heir
dog: kukur kutta dog
register: nibondhon registration nibandhan
ration: ration reshon chal chaul
poor: gorib garib
farm: krishok krishi chasi
student: chatro chatri student
scholarship: upobritti britti
library: library boi
mosquito: mosha moshar mosquito
fine: jorimana fine
citizen: nagorik nagorikotto
election: voter vote
identity: nid id smartcard porichoypotro
copy: copy nokol
gun: bonduk astro ostro agneyastro pistol
dog: kuttar kukurer kukurchana
cat: biral
stray: bewarish
disability: protibondhi ondho andho bodhir boba khora pongu chokhe_dekhe_na dekhte_pay_na kane_shone_na hatte_pare_na hatte_parena
wheelchair: wheelchair
carer: dekhashona dekhasona porichorja
nursery: dibajotno day_care
school: schoole iskule prathomik
street_light: bati light alo ondhokar andhokar bulb lamppost
noise: shobdo mike generator ghumate_pari_na ghumaite_pari_na awaj
sewer: drain nala nordoma manhole
bin_collection: moyla abarjona aborjona dustbin
recycle: recycling plastic kach botol
pests: idur telapoka poka
mosquito: mosha moshar fogging dengue
bulky: sofa khat asbab fridge
parking: parking gari_rakha gari_rakhar gari_rakhbo
garage: garage
towed: rekar gari_niye_geche
fine: jorimana mamla
contest: apotti apil
street_vendor: hawker hokar footpath futpath feriwala thelagari tong
dwelling: basa flat ghor bari
rent: bhara bariwala
repair: meramot sarano futo
foreigner: bideshi
grave: kobor kabar gorosthan koborsthan dafon shoshan
land_record: khatian porcha parcha jomir_kagoj record
land_transfer: namjari kharij mutation
land_survey: simana mapa mapar map amin jorip
caste: jati tofshili
income: ay aay upajron beton
ration: ration reshon
lpg: gas cylinder silinder chula
installments: kisti olpo_olpo
hall: hall milonayoton
film: shooting suting
drone: drone
crackers: atoshbaji potka
widow: bidhoba
scholarship: britti upobritti
tree: gach gachh gacher dal
animals: banor goru shap
pet: posha kukur biral
passport: passport pasport
consular: dutabash
trademark: trademark brand
election: votkendro
ambulance: ambulance
library: pathagar
allotment: bagan
scaffolding: macha
beach: soikot
apostille: sottayito notary
power_of_attorney: ammoktarnama
adoption: dottok
address: thikana
education: porasona porashona lekhapora porate shikkha
child: cheler meyer chele meyeder bacchader
disability: protibondhi kotha_bolte_pare_na
orphan: etim onath
landless: bhumihin jomi_nai
waterlogged: jolaboddhota pani_jome
seed: bij beej dhan shar
farm: dhaner krishoker
income: kamai
`;
