/** Bengali in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedBengali = `
kagoj kagojpotro dolil sonod shonod certificate proman document
hariye harai haraise haraisi hariyeche haray churi lost
mrittu mara mrityu moreche died death
jonmo jonmer birth
baccha bacca shishu chele meye sontan baby child
biye bibaho kabin nikah marriage
talak divorce
nobayon renew meyad
bhata vata shahajjo sahajjo taka allowance
boyosko boyosh bura buri briddho old 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
pani jol water kol
current biddut electricity
gari motor driving car
chalano chalate driving
license licence onumoti permit
dokan byabsha bebsha trade business shop
bari basha ghor house
jomi vumi bhumi khatian namjari land
kor khajna tax
thana police
bidesh foreign abroad
moyla aborjona rubbish garbage
rasta shorok road
bati light alo
hospital chikitsa daktar
tika vaccine
school vorti bhorti shikkha
protibondhi disabled disability
bidhoba widow
amma ma ammu mother
abba baba abbu father
abedon dorkhasto form apply
vul bhul songshodhon thik correct correction
obhijog nalish complaint
chakri kaj job
bhara bharate tenant rent
ukil lawyer
warish heir
kukur dog
nibondhon registration nibandhan
`;
