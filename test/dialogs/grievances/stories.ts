/**
 * Long stories as tired people tell them: who they are, what they did, and somewhere in it what went wrong. Each half was written
 * before anything was tried on it; the first was improved on, the second was only looked at. Nothing is learnt from either.
 */
export const STORIES: { improvedOn: Story[]; heldBack: Story[] } = {
  improvedOn: [
    [
      'streetLight',
      'Good morning sir, I am a widow living in Old Town with my three children since 2011. My husband died in 2019 and I manage everything alone. The lane in front of our house has no light at all since three weeks, my daughter was nearly run over by a rickshaw, I called twice and nobody came',
    ],
    [
      'waterSupply',
      'I have been living here for 12 years and I pay my taxes. My mother is old. Every day I carry water from the mosque because since ten days no water comes from our tap in Lakeside, and the office only says come tomorrow, come tomorrow',
    ],
    [
      'corruption',
      "I went to City Hall three times for my daughter's birth certificate. First time they said the server is down. Second time they said come back next week. Today the man at counter 4 told me if I give him 800 taka he will do it today, otherwise I can wait",
    ],
    [
      'noise',
      'Whole night the neighbour has trucks unloading bricks, my father has heart disease and cannot sleep, I already asked him nicely and he laughed at me, the children are late to school because of this',
    ],
    [
      'waste',
      'Dear officer, with due respect I beg to state that I am a poor rickshaw driver. In the past two months the garbage of the whole lane is heaped in front of the school gate and it smells and there are dogs. Children are getting sick. I request you to kindly take necessary steps',
    ],
    [
      'longWait',
      'I am writing about my application. I handed in everything in March, all papers complete, the lady checked them and said two weeks. I went in April, in May, in June. Each time they say it is in process. It is November now and I still have no licence and my shop stands closed',
    ],
    [
      'rude',
      'My mother does not read. She went alone to ask about her allowance and the man behind the glass shouted at her in front of everybody, called her illiterate and told her not to come again. She came home crying. She is 68 years old',
    ],
    [
      'officeClosed',
      'I work in a garment factory and get one free morning a month. I took two buses to come to the ward office, it was 10:30 on a Monday, the sign says open from nine, and the door was locked and nobody there. I lost a day of pay for nothing',
    ],
    [
      'officeRefused',
      'We moved here from the village last year. I brought all the papers on the list, the originals and the copies, my husband was with me. The clerk looked at our address and said he does not take applications from our colony, and pushed the papers back to us',
    ],
    [
      'drains',
      'When we bought this flat everything was fine. Then they built the new road. Now each time it rains the dirty water comes up from the sewer and stands in our ground floor, last week up to the knee, the furniture is ruined and it stinks for days',
    ],
    [
      'road',
      'My son goes by bicycle to the college. On the way back on Tuesday evening it had rained and he did not see that there is a deep hole in the road near the bridge, he fell and broke two teeth. The hole is there since the cable company was digging in summer',
    ],
    [
      'waterBill',
      'There are two of us in the house, both old, we use little. We always paid about 300. In October came a bill for 4,870. I went there, they said the meter is right and I must pay first. We were not even here in October, we were with our daughter',
    ],
    [
      'transport',
      'I am a nurse and my shift ends at ten at night. The last bus should come at 22:20. In this month it did not come eleven times, I have written them down. I stand alone at the stop for an hour and then I must pay a rickshaw',
    ],
    [
      'illegalBuilding',
      'Last year an old man sold the plot beside us. The new owner is now putting up the fifth floor, though everybody here may build three only, and his wall stands on my land by two feet. He says he knows people and I can do nothing',
    ],
    [
      'childInDanger',
      'I do not know whom else to tell. Behind our house is a small workshop for plastic. Boys of nine or ten years work there from morning till night with the hot machines, one has burns on both arms. They do not go to school, and the owner hits them',
    ],
    [
      'streetLight',
      'আমি একজন বিধবা, তিন সন্তান নিয়ে পুরান শহরে থাকি। স্বামী মারা যাওয়ার পর সব একাই সামলাই। আমাদের গলিতে তিন সপ্তাহ ধরে কোনো বাতি জ্বলে না, মেয়েটা কাল রিকশার নিচে পড়তে যাচ্ছিল, দুবার ফোন করেছি কেউ আসেনি',
    ],
    [
      'corruption',
      'মেয়ের স্কুলে ভর্তির জন্য জন্ম সনদ লাগবে। তিন দিন গেলাম। প্রথম দিন বলল সার্ভার নষ্ট, পরের দিন বলল স্যার নেই। আজ কাউন্টারের লোকটা বলল আটশো টাকা দিলে আজই হয়ে যাবে, না হলে ঘুরতে থাকেন',
    ],
    [
      'waste',
      'আমাদের পাড়ায় প্রায় দুইশো পরিবার থাকে। আগে গাড়ি সপ্তাহে তিন দিন আসত। এখন এক মাস হয়ে গেল ময়লার গাড়ি আসে না, স্কুলের গেটের সামনে ময়লার স্তূপ, গন্ধে টেকা যায় না, বাচ্চারা অসুস্থ হচ্ছে',
    ],
    [
      'waterSupply',
      'हम इस मोहल्ले में बारह साल से रह रहे हैं और हर महीने बिल भरते हैं। मेरी माँ बीमार हैं। दस दिन से नल में एक बूँद पानी नहीं आया, रोज़ मस्जिद से भरकर लाता हूँ, दफ़्तर वाले बस कल कल कहते हैं',
    ],
    [
      'rude',
      'मेरी माँ पढ़ी-लिखी नहीं हैं। वे अकेली पेंशन पूछने गई थीं। खिड़की पर बैठे आदमी ने सबके सामने उन्हें डाँटा, अनपढ़ कहा और बोला दोबारा मत आना। वे रोती हुई घर आईं, उनकी उम्र अड़सठ साल है',
    ],
    [
      'road',
      'Mi hijo va en bicicleta al instituto todos los días. El martes por la tarde, después de la lluvia, no vio que hay un hoyo muy hondo en la calle cerca del puente, se cayó y se rompió dos dientes. El hoyo está ahí desde que la empresa del cable abrió la calle en verano',
    ],
    [
      'longWait',
      'Entregué los papeles de mi licencia en marzo, todo completo, la señora los revisó y dijo que en dos semanas. Fui en abril, en mayo y en junio. Siempre me dicen que está en trámite. Ya es noviembre y sigo sin respuesta y con el local cerrado',
    ],
    [
      'drains',
      'عندما اشترينا هذه الشقة كان كل شيء جيدا. ثم بنوا الطريق الجديد. الآن كلما نزل المطر تخرج مياه المجاري وتقف في الطابق الأرضي، الأسبوع الماضي وصلت إلى الركبة وأتلفت الأثاث والرائحة لا تطاق',
    ],
    [
      'officeRefused',
      'انتقلنا إلى هنا من القرية السنة الماضية. أحضرت كل الأوراق المطلوبة، الأصل والصورة، وكان زوجي معي. نظر الموظف إلى عنواننا وقال إنه لا يقبل طلبات من حينا ودفع الأوراق إلينا',
    ],
    [
      'streetLight',
      'ami ekjon bidhoba, tin shontan niye puran shohore thaki. shami mara jawar por shob eka shamlai. amader golite tin shoptah dhore kono bati jole na, meyeta kal rickshawr niche porte jacchilo, duibar phone korechi keu asheni',
    ],
    [
      'corruption',
      'beti ke school me admission ke liye janam praman patra chahiye. teen din gaya. pehle din bola server kharab hai, doosre din bola sahab nahi hain. aaj counter wale ne bola aath sau rupaye doge to aaj hi ho jayega warna chakkar lagate raho',
    ],
  ],
  heldBack: [
    [
      'mosquitoes',
      'I run a small tea stall beside the canal since my father had it. It was always a clean place. Since the rains the water does not move any more and in the evening so many mosquitoes come that no customer sits down. Two boys of our lane have dengue, and the spraying team has not been here this year',
    ],
    [
      'park',
      'Every afternoon I take my two grandchildren to the playground because their parents work. The swing has hung on one chain for months now, and yesterday the smaller one cut her hand on the slide where the metal stands up. The guard says it is not his job',
    ],
    [
      'waterQuality',
      'First I thought it was something that we ate. Then my sister, my husband and the neighbours all had it, fever and running stomach for a week. Now I filled a glass from the tap and held it to the light: it is brown and there are small things moving in it',
    ],
    [
      'strayAnimals',
      'My wife delivers newspapers at five in the morning. On the corner of the bus stand there is a pack of eight or nine dogs, they follow her and last Friday one bit her in the leg, she needed injections. Others have been bitten too. When I telephone they say somebody will come',
    ],
    [
      'market',
      'We are day labourers and buy what we can pay. Yesterday I bought two kilos of rice and at home my neighbour put it on her scale, it was one kilo six hundred. I went back and he only laughed. He does it with everybody who looks poor',
    ],
    [
      'parking',
      'My husband sits in a wheelchair. Since the new restaurant opened its guests leave their cars on the footpath every evening, so I have to push him along in the middle of the road between the buses. I asked the owner, I asked a policeman, nothing changes',
    ],
    [
      'wrongInformation',
      'I phoned before I went, because I live far away. The lady told me to bring the identity card and two photos, nothing else. So I took leave, travelled three hours, stood in the queue until noon, and then they sent me home because a form from the school was missing that nobody had told me of',
    ],
    [
      'harassment',
      'I am 22 and work as a cleaner in the municipal building. For some weeks the supervisor has been calling me into his room for no reason, he locks the door and touches my shoulders and says he can get me a better post. I am afraid to go there alone now',
    ],
    [
      'longWait',
      'My father died in February. To get his pension for my mother we were told to file a paper at the ward, we did that in the same month. They said six weeks. I have gone there nine times, my mother has sold her bangles, and the file is still lying on the same table',
    ],
    [
      'corruption',
      'I have a small tailoring shop. Last month an inspector came, looked around, and said the wiring is bad and he must write a report, but for five thousand he would forget it. There is nothing wrong with the wiring. He comes again on Sunday and I do not know what to do',
    ],
    [
      'drains',
      'Between the mosque and our house the iron lid of the manhole was stolen. That was before Eid. Some boys put a branch into it so that people see it. The sewage stands almost up to the edge, and I wait for the day that a child falls in',
    ],
    [
      'officeClosed',
      'My shift starts at two so I can only go in the morning. Three days this week I stood at the counter for trade licences with some twenty others, and until noon there was nobody behind the window. The guard says they are at a wedding. We stand there with our papers like fools',
    ],
    [
      'waste',
      'For years a man with a cart came and took what we put out. In August he stopped. Now everybody throws the bags behind the clinic, where my window is. Crows and rats tear them open, and the smell in the heat makes me vomit, I am expecting a baby in January',
    ],
    [
      'waterSupply',
      'আমি একজন রিকশাচালক, ভাড়া বাসায় চারটা পরিবার একসাথে থাকি। গত শুক্রবার থেকে কলে এক ফোঁটা পানি নেই। বাড়িওয়ালা বলে তার কিছু করার নেই, আর ওয়াসায় গেলে বলে কাল ঠিক হবে। বাচ্চাদের গোসল করাতে পারছি না',
    ],
    [
      'rude',
      'বাবার ভাতার খবর নিতে গিয়েছিলাম। লাইনে দুই ঘণ্টা দাঁড়ানোর পর টেবিলের লোকটা আমার দিকে না তাকিয়ে কাগজ ছুড়ে ফেলে দিল, সবার সামনে যা তা বলে গালি দিল। আমরা গরিব বলে কি মানুষ না',
    ],
    [
      'mosquitoes',
      'আমাদের বাসার পাশে একটা বড় ডোবা আছে, আগে মাছ চাষ হতো। এখন কেউ দেখে না, সন্ধ্যা হলে মশার জ্বালায় ঘরে বসা যায় না। গলির তিনজনের ডেঙ্গু হয়েছে, এ বছর একবারও ওষুধ ছিটাতে কেউ আসেনি',
    ],
    [
      'streetLight',
      'मैं रात की पाली में अस्पताल में काम करती हूँ। बस स्टैंड से घर तक दस मिनट पैदल चलना पड़ता है। दीवाली के बाद से उस पूरी गली की एक भी बत्ती नहीं जलती, परसों दो लड़के मेरे पीछे-पीछे आए। फ़ोन करो तो कहते हैं लिख लिया है',
    ],
    [
      'longWait',
      'पिताजी फ़रवरी में गुज़र गए। माँ की पेंशन के लिए उसी महीने काग़ज़ जमा कर दिए थे। छह हफ़्ते कहा था। मैं नौ बार जा चुका हूँ, माँ ने अपनी चूड़ियाँ बेच दीं और फ़ाइल आज भी वहीं पड़ी है',
    ],
    [
      'noise',
      'Tengo un bebé de tres meses y mi marido trabaja de noche. Desde que abrieron el bar de abajo ponen música a todo volumen hasta las cuatro, también entre semana. He bajado a pedirlo por favor y se ríen. Nadie duerme en este edificio',
    ],
    [
      'corruption',
      'Tengo un pequeño taller de costura. El mes pasado vino un inspector, miró un poco y dijo que la instalación eléctrica estaba mal y que tenía que hacer un informe, pero que con cinco mil se le olvidaba. La instalación está bien. Vuelve el domingo y no sé qué hacer',
    ],
    [
      'waste',
      'منذ سنوات كان يمر رجل بعربة ويأخذ ما نضعه أمام الباب. توقف في آب. الآن يرمي الجميع أكياس القمامة خلف العيادة تحت شباكي، والرائحة في الحر لا تحتمل، والفئران في كل مكان، وأنا حامل في الشهر السابع',
    ],
    [
      'rude',
      'ذهب أبي وحده ليسأل عن معاشه وهو رجل كبير لا يقرأ. صرخ الموظف في وجهه أمام الناس وقال له لا تعد إلى هنا أيها الجاهل. رجع إلى البيت وهو يبكي ولا يريد أن يخرج بعد ذلك',
    ],
    [
      'waterSupply',
      'ami rickshaw chalai, bhara bashay charta poribar ekshathe thaki. goto shukrobar theke kole ek phota pani nai. bariwala bole tar kichu korar nai, ar washay gele bole kal thik hobe. bacchader gosol koraite partesi na',
    ],
    [
      'road',
      'mera beta cycle se college jata hai. mangalwar ko barish ke baad use dikha nahi ki pul ke paas sadak par itna gehra gaddha hai, gir gaya aur do daant toot gaye. jab se cable wale khod ke gaye hain tab se waisa hi pada hai',
    ],
  ],
};

type Story = [category: string, text: string];

/** As long, and none of them a complaint: a service is asked for. */
export const LONG_QUESTIONS: { improvedOn: string[]; heldBack: string[] } = {
  improvedOn: [
    'Good morning, I am a widow with three children, my husband died two years ago and somebody told me that there is an allowance for women like me, I would like to know where I have to go for it and what papers I must bring',
    'We had a baby girl last month in the hospital and now we need a birth certificate for her, my wife is still weak, can I go alone and which office is it for people who live in Lakeside?',
    'My passport runs out in February and in March I have to travel to my brother who works abroad, I have never renewed one before, please tell me how that is done and how long it takes',
    'I have a small shop for phone covers on the main road which I want to open next month, a friend says that I need a trade licence before that, what does it cost and where do I get the form',
    'আমার বাচ্চার বয়স এখন তিন মাস, হাসপাতালে জন্ম হয়েছে, এখন জন্ম নিবন্ধন করাতে চাই। কোথায় যেতে হবে আর কী কী কাগজ লাগবে একটু বলবেন',
    'मेरी शादी पिछले महीने हुई है और अब हमें विवाह प्रमाण पत्र बनवाना है क्योंकि पत्नी का पासपोर्ट बनवाना है, कृपया बताइए कहाँ जाना होगा और कौन से काग़ज़ लगेंगे',
    'Acabamos de mudarnos a este barrio con mi madre, que tiene 70 años, y queremos pedir la pensión de vejez para ella, no sabemos a qué oficina hay que ir ni qué documentos piden',
    'والدتي عمرها سبعون سنة وتعيش معي، قال لي جارنا إن هناك معاشا لكبار السن، أريد أن أعرف أين أقدم الطلب وما هي الأوراق المطلوبة',
  ],
  heldBack: [
    'Hello, my son starts school in January and the headmaster says that he needs to be vaccinated against everything first, he got some of it in the village, where can we have the rest done here and does it cost money',
    'My old identity card was in the bag that I left in the bus on Monday, it has not turned up, so I need a new one quickly for the bank, what is the way to do that please',
    'I bought a used van for my vegetables from a man in the next town, he gave me the papers, and now I would like to know which office puts it on my name and whether the van has to be there',
    'We are going to build a second room on our roof for my parents, the mason wants to begin next week, and my wife says that we need a permission first, is that so and who gives it',
    'আমরা নতুন বাড়ি করেছি, এখন পানির লাইন নিতে চাই। আগে কখনো করিনি, তাই জানি না কোন অফিসে যেতে হয়, কত টাকা লাগে আর কয়দিন সময় নেয়',
    'मेरे पिताजी का देहांत पिछले हफ़्ते हो गया है, बैंक वाले मृत्यु प्रमाण पत्र माँग रहे हैं, वह कहाँ से बनेगा और क्या मुझे ख़ुद जाना पड़ेगा',
    'Mi hija cumple dieciocho años en enero y necesita su primera cédula de identidad para inscribirse en la universidad, quisiera saber dónde se saca, cuánto tarda y si puedo ir yo con ella',
    'اشتريت محلا صغيرا في السوق وأريد أن أفتحه الشهر القادم لبيع الخضار، قيل لي إنني أحتاج إلى رخصة، فأين أحصل عليها وكم تكلف وكم يوما تستغرق',
  ],
};
