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
boyosko boyosh bura buri briddho old
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
`;
