/** Bengali in Latin letters, words of one meaning a line; see en.ts. */
export const romanisedBengali = `
kagoj kagojpotro dolil sonod certificate proman document
hariye harai haraise haraisi hariyeche haray churi lost
mrittu mara mrityu moreche died death
jonmo baccha bacca shishu chele meye sontan baby birth
biye bibaho kabin nikah marriage
talak divorce
nobayon renew meyad
bhata vata shahajjo sahajjo taka allowance
boyosko boyosh bura buri briddho
pani jol water
gari motor driving
license licence onumoti permit
dokan byabsha bebsha trade business shop
bari basha ghor house
jomi vumi khatian namjari land
kor khajna tax
thana police
bidesh foreign abroad
moyla aborjona rubbish
rasta shorok road
bati light alo
hospital chikitsa daktar
tika vaccine
school vorti shikkha
protibondhi disabled
bidhoba widow
amma ma ammu mother
abba baba abbu father
abedon dorkhasto form apply
vul bhul songshodhon thik correct
obhijog nalish complaint
ukil lawyer
`;
