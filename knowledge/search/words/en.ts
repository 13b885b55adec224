import type { LanguageWords } from './languageWords.ts';

export const english: LanguageWords = {
  shortForms: `
2 to | 2day today | 2moro tomorrow | 2morrow tomorrow | 2mrw tomorrow | 2nite tonight | 4 for | 4get forget
4m from | abt about | abv above | acc account | acct account | addr address | adn and | aft after | aftr after
agn again | alot a lot | amt amount | ans answer | apmt appointment | appt appointment | appx approximately
asap as soon as possible | b be | b4 before | bc because | bcos because | bcoz because | bcs because | bcus because
bcz because | bday birthday | bf boyfriend | bk back | bldg building | bro brother | bt but | btw by the way
btwn between | c see | cant can not | cert certificate | certi certificate | chk check | chq cheque | cld could
cmg coming | cn can | cncl cancel | cos because | couldnt could not | coz because | cud could | cus because
cuz because | d the | da the | dat that | dem them | dept department | dey they | didnt did not | dis this
dl driving licence | dnt do not | dob date of birth | docs documents | doesnt does not | doin doing | dont do not
dunno do not know | dwn down | em them | evry every | fam family | fone phone | frm from | frnd friend
frnds friends | gd good | gettin getting | gf girlfriend | gimme give me | gng going | goin going | gonna going to
gotta got to | gov government | govt government | gr8 great | grp group | gud good | gv give | hasnt has not
hav have | havent have not | havin having | hosp hospital | hows how is | hr hour | hrs hours | hs has
hubby husband | hv have | hve have | hw how | hws how is | idk i do not know | im i am | info information
isnt is not | ive i have | jst just | jus just | k ok | kno know | knw know | knwn known | lemme let me
lic licence | lil little | lk like | loc location | lotta lot of | lst last | ltr later | luv love | m am | mah my
mayb maybe | mgr manager | mins minutes | mk make | mnth month | mny many | mob mobile | msg message | msgs messages
mth month | mths months | n and | nd and | nething anything | nid national identity card | nite night | nos numbers
nt not | nuthin nothing | nvr never | nw now | nxt next | ofc office | offc office | ordr order | othr other
outta out of | ova over | ph phone | pic picture | pics pictures | pl please | pls please | plse please
plss please | plz please | plzz please | pmt payment | ppl people | prblm problem | prob problem | probs problems
pymt payment | qn question | qty quantity | ques question | r are | rcv receive | rcvd received | recd received
reg registration | regd registered | rite right | rly really | rn right now | rsn reason | s is | shld should
shud should | shudnt should not | sis sister | sm1 someone | smth something | smthng something | srvc service
sry sorry | stmt statement | strt start | sum1 someone | sumthing something | tat that | tel telephone
thats that is | ther there | theres there is | thn than | thnk think | thnx thanks | tho though | thr there
thru through | tht that | thx thanks | til until | till until | tin tax number | tmr tomorrow | tmrw tomorrow
tnx thanks | tt that | ty thank you | u you | ur your | urs yours | vry very | w with | wan want | wana want to
wanna want to | wasnt was not | wat what | wats what is | wen when | wer where | whats what is | whens when is
wher where | wheres where is | whos who is | whr where | wht what | wid with | wil will | wk week | wks weeks
wl will | wld would | wont will not | wrk work | wt what | wth with | wud would | y why | ya you | yday yesterday
youre you are | yr year | yrs years`,
  common: `
a about after all also am an and any are as at be been before being but by can could did do does doing done for from get got had has have having he her here him his how i if in into is it its just
know let like may me might more much must my need no not now of off on one only or our out over own please she should so some such tell than that the their them then there these they this those to too up us very want
was we were what when where which while who whom whose why will with would you your yours hello hi hey help im ive thanks thank could give find going go make many long way there each every else still does because through paper papers document documents paperwork nobody noone matter matters someone somebody anyone anybody something anything everything week weeks`,
};
