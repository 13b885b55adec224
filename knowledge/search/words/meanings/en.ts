/**
 * English words of one meaning, a line each; the first names the meaning. Everyday words that people use for the same thing when they
 * ask an office, a shop, a bank or a helper; general, made for no one knowledge base. `pass_away` is a phrase. An age
 * above sixty says "old".
 */
export const english = `
ability able can capable
accept approve allow agree consent
access enter entry admission admittance login log_in sign_in signin
accident crash collision wreck
accommodation lodging housing shelter
account profile membership
add include insert append attach put
address residence location
adopt adoption foster
adult grown grownup
advice advise guidance recommendation recommend suggest suggestion tip
aeroplane airplane plane aircraft flight fly
age old years
agriculture farm farming farmer crop cultivate
crop harvest wheat rice maize corn paddy field
ration rice wheat flour grain
fertiliser fertilizer manure seed seeds
cow cattle buffalo goat sheep livestock
irrigate irrigation well borehole tubewell pump
alarm wake
alcohol liquor beer wine drink
amount total sum quantity number
angry upset annoyed furious mad
animal pet dog cat
answer reply respond response
appeal dispute contest challenge objection object
appliance device machine equipment gadget
application apply applicant form
appointment booking reservation slot schedule reserve book
arrive arrival reach come delivered
ask request inquire enquire query question
asylum refugee refugees migrant displaced fled
attorney lawyer solicitor advocate legal
baby newborn infant birth born child
bad poor terrible awful horrible worst
bag luggage baggage suitcase
balance remaining left
ban banned forbidden prohibited prohibit illegal
bank banking
bed mattress
begin start commence initiate open launch
benefit allowance entitlement welfare assistance aid support grant subsidy stipend
bicycle bike cycle cycling
big large huge great
bill invoice statement
bin trash garbage rubbish waste refuse dustbin
birth born gave_birth delivery childbirth
block freeze lock suspend
blood plasma
body physique
book novel
border customs
boss manager supervisor employer
break broken damage damaged cracked defective faulty torn
bring carry take
broken malfunction not_working faulty dead
brother sister sibling
build building built construct construction erect extend extension storey floor room add_a_floor second_floor 2nd_floor
bus coach
business company firm shop enterprise store trade restaurant cafe salon bakery grocery tailor workshop pharmacy barber kiosk
buy purchase bought order shop get acquire
calculate compute math
calendar schedule agenda
call phone telephone ring contact dial
cancel revoke undo abort terminate stop discontinue withdraw
car vehicle automobile auto motor motorbike bike scooter
card pass id
care caring carer caregiver nursing
cash money funds
casual informal
cease stop quit end finish
certificate certification certified paper document proof attestation
change modify update edit alter amend adjust switch correct convert
charge fee cost price rate
cheap inexpensive affordable budget cheaper
check verify inspect examine confirm validate
cheque check
child kid son daughter children toddler boy girl minor minors
choose pick select decide
church mosque temple worship
citizen national citizenship nationality resident local native inhabitant from_here from_this_town from_this_city
city town municipality municipal
claim apply request
clean wash disinfect sanitize sanitise cleaning hygiene
clear delete erase remove
clock time hour
close shut closed
clothes clothing garment shirt dress
coach trainer
cold flu influenza
collect pick_up fetch gather pickup
college university school campus
come arrive
comfortable comfy cozy
complain complaint grievance issue dissatisfied
complete finish finalize done
computer laptop pc
condition state situation
connect connection link join
contact reach communicate touch
contagious infectious spread transmit transmission transmitted catch infected
continue keep proceed resume
convert exchange translate
cook cooking bake recipe prepare
cookie biscuit
copy duplicate replacement
corona coronavirus covid ncov sars
correct right fix mistake error
cost price charge fee expense rate pay much
cough sneeze
country nation abroad overseas foreign
court tribunal judge
create make set_up establish generate build
credit loan
crime crimes criminal offence offense theft
curfew lockdown quarantine isolation isolate
currency money dollar euro rupee taka
customer client buyer
cut reduce decrease lower
cyclone storm hurricane typhoon
dad father abba papa parent
damage damaged harm broken destroyed ruined spoiled loss
danger dangerous risk risky hazardous hazard unsafe
date day when
dead die death died deceased pass_away passed_away passes_away no_more late father_expired dad_expired papa_expired mother_expired mum_expired mom_expired husband_expired wife_expired grandfather_expired grandmother_expired uncle_expired
deadline due due_date
debt owe owing loan arrears
debit deduct
decline reject refuse deny denied denial rejected turn_down
deep profound
definition define meaning mean
delay late delayed postpone overdue slow
delete remove erase cancel clear discard
delivery deliver shipping ship shipment dispatch courier parcel package
deposit
depression sad unhappy
describe explain tell
desk counter table
diet food nutrition
different other another
difficulty problem trouble issue hard
diner restaurant eatery cafe
dinner supper meal
direction route way directions path
dirty filthy unclean
disability disabled handicap handicapped impairment wheelchair cant_walk cannot_walk cant_see cannot_see cant_hear
disaster emergency crisis catastrophe
discount offer deal promo promotion coupon sale voucher concession
disease illness sickness sick ill infection condition
distance far mile kilometer long
dispose get_rid rid throw_away take_away discard
divorce separation separate
doctor physician medic clinic
document paper paperwork certificate
dog puppy
donate donation give charity contribute
door gate entrance
download save install
drain sewer sewage drainage septic cesspit
drink beverage
drive driving driver motorist
drug medicine medication medicament pill prescription
duration long time take length
dwelling house home flat apartment residence
early soon
earn income salary wage make
earthquake tremor quake
eat food meal
education school study learning training
elderly old senior seniors aged older pensioner grandmother grandfather grandma grandpa granny 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
election vote voting ballot poll
electricity power electric current energy
eligible qualify entitled eligibility qualification
email mail message
emergency urgent urgently immediate
employ hire employment recruit
employee worker staff employees colleague
end expire finish
engine motor
enough sufficient
enrol enroll register sign_up join registration enrolment enrollment
equipment gear
error mistake wrong
evidence proof prove
exchange swap replace trade return
excuse exempt exemption exempted waiver
exercise workout gym
exempt excused
expire renew renewal renewed expired run_out ran_out runs_out expiry lapse lapsed end ended invalid
explain clarify describe
export send
extend extension prolong renew lengthen
extra additional more
eye vision sight
face mask
factory plant
fail failed unsuccessful
fake counterfeit false
family relatives household
famous popular
fast quick quickly speedy soon rapid
fat overweight weight
father dad
fault mistake
fee cost charge price
fever temperature
file submit lodge
film movie
find locate search where discover
fine penalty ticket challan clamp clamped towed
fire blaze burning
fish seafood
fix repair mend resolve solve
flat apartment
flexible adjustable
flight plane fly airline
flood flooding water
floor storey level story
food meal eat feed grocery groceries
foot feet
forget forgot forgotten
form application
fraud scam cheat fraudulent
free gratis complimentary no_cost
freeze block
fridge refrigerator
friend buddy
fuel gas petrol gasoline diesel
fun entertainment joke funny
funeral burial bury buried grave cemetery cremation
furniture sofa couch bed table chair wardrobe mattress bulky
game play
garden yard
gather meet
get obtain receive acquire
gift present
give provide hand
go travel visit
goods product item merchandise
goodbye bye
government state federal authority council
grandparent grandmother grandfather
grow increase gain
guarantee warranty
gun weapon firearm pistol
gym fitness
hair haircut
hand hands
happen occur
happy glad
headache migraine
health medical healthcare
hear listen
heat heating warm hot
height tall
hello hi hey greetings
help assist assistance aid support
high expensive costly dear
hire rent lease book
holiday vacation leave
home house
homeless shelter
horse pony
hospital clinic
hot warm
hotel motel inn lodging
hour hours timing timings open
house home property dwelling
household family
duration
human person agent representative operator someone
hungry starving hunger feed
hurt injured injury pain wound ache
husband wife spouse partner married hubby
identity identification id
ill sick unwell
immigration immigrant migrant visa
import
income salary earnings earns wage pay
increase raise higher rise
inform notify tell report
information info detail details
inherit inheritance heir heirs kin successor succession
injury injured hurt
install set_up
insurance insured coverage cover policy
interest rate
interview meeting
invest investment stock
invite invitation
jab vaccine vaccination vaccinate shot immunisation immunization
jail prison incarcerated
job work employment position career occupation
join enrol
joke funny
journey trip travel
jury juror jurors
kitchen cook
knee leg
land plot property estate
landlord tenant owner
language tongue speak
late delayed
laugh joke
law legal rule regulation
learn study training course lesson
learner student trainee first_time beginner
leave depart go exit
lend borrow loan
letter mail post
level grade
library book books borrow
licence license permit licensing permission authorisation authorization
life live
light lite lamp lamps streetlight streetlamp lighting bulb
like love enjoy
limit maximum cap limitation
list listing
listen hear play
live reside
loan borrow mortgage credit
local nearby near
locate find where
lose lost missing misplaced mislaid stolen
lottery jackpot
low little
lunch meal
machine device
mail post email letter
main primary
maintain upkeep
make create
man male
map navigation
marriage marry married wedding wed spouse bride groom
market bazaar
mask face covering coverings
mattress bed
maximum max limit
maternity pregnancy pregnant expecting
meal dinner lunch breakfast
meaning define
measure size dimension dimensions measurement length width
meat beef
meet meeting appointment
message text sms msg
metal iron
military army veteran soldier servicemember navy
milk dairy
minimum least
miss missed skip
mistake error wrong incorrect
mobile cell cellphone phone smartphone
money cash funds amount
monitor track
month monthly
mortgage loan
mosquito mosquitoes dengue malaria fogging spray
mother mom mum
motorcycle motorbike bike moped scooter
move moved relocate shift shifted moving relocation
movie film
muscle bodybuilding
music song track tune
name called
near close nearby nearest closest
need require necessary requirement must
neighbor neighbour neighbourhood neighborhood
new first fresh latest
news headline
next following
noise noisy loud
normal usual
notice notification alert
number no
nurse nursing
object protest
obtain get
offence crime
offer discount
office bureau department desk branch
oil petrol
open start
opening hours timing
operation surgery procedure surgical
order buy
outbreak epidemic pandemic
owner possess own ownership in_my_name on_my_name my_name in_his_name in_her_name in_our_name his_name her_name our_name
pack packing
package parcel
pain ache hurt
paint colour color
panel board
parcel package
parent mother father guardian
park parking garage
parking park parked leave_my_car leave_the_car keep_my_car
part piece component
party celebration
password passcode pin
pay payment paid settle
pension retirement retire retired retiree superannuation
people person
permanent lifelong
permission allowed permit
permit licence
person human
pet animal dog cat
phone call
photo picture photograph image
physician doctor
pick choose
pill medicine
pillow cushion
place location spot
plan planning program scheme
plant tree
plate dish
play start
pleasant nice
point score
police cop law_enforcement
policy rule
pool swim swimming
poor low_income poverty needy no_money no_income
possible feasible
post mail
postpone delay
power electricity
pregnant pregnancy expecting unborn maternity
prescription medicine
present gift
president leader
pressure tension
prevent avoid protect prevention protection precaution precautions
price cost charge much fee expensive
print printing printout
prison jail
problem issue trouble difficulty
procedure process step steps how
product item goods
proof evidence
property estate land house
protect protection safe safety secure guard
protein whey supplement
public civic
punish penalty fine
pupil student
purchase buy bought
quality standard
quarantine isolate isolation self_isolate
quick fast
quit resign stop leave
quote estimate
rain rainfall weather hail storm
ready prepared prepare
real genuine authentic original
reason why cause
receipt bill proof
receive get
recent latest last new
recharge top_up refill
record file history
recover recovery heal
recycle recycling
reduce lower
refund reimburse reimbursement money_back repay
region area zone district
register registration record enrol
reject decline
relative family
release discharge
remain stay
remember remind reminder
remove delete
rent rental lease hire
repair fix mend service
repeat again
replace replacement exchange substitute change duplicate
report notify
representative agent
request ask apply
rescue save
reserve book
reset restore restart
resident citizen
restaurant cafe food
result outcome
resume cv
retail shop
retire pension
return give_back send_back exchange refund
reverse undo
review check
reward bonus points
rich wealthy
ride travel
right entitlement
risk danger
road street highway lane roadside pavement sidewalk footpath kerb
rob robbery theft stolen
room space
route way
rule regulation law policy condition terms
run operate manage
safe safety secure
salary wage pay income paycheck payroll
sale sell selling sold sells
same identical equal
sample trial test
satisfied happy
save savings
say tell speak
scheme program plan
school education kindergarten
score rating
seat chair
second two
secret private confidential
security safety
see view show look
self own
sell selling vendor
send transfer dispatch forward
senior elderly
separate apart
service help
set configure
settings preferences options
share split
shelter refuge
ship deliver
shirt clothes
shoe footwear
shop store outlet showroom
short brief
shortage lack scarcity
shot jab
show display view
shut close
sick ill illness unwell disease
side edge
sign signature
signal light
silence mute quiet
simple easy
single unmarried
size dimension measurement
skill ability
skin dermal
sleep asleep
slow late
small little tiny
smart intelligent
smell odour odor
smoke smoking cigarette
snow weather
soap wash
social community
soldier military
solve fix
song music
sound volume audio
speak talk say chat
special particular
speed fast limit
spell spelling
spend expense spending spent expenditure transaction
spouse husband wife
spread transmit
staff personnel
stall cart hawker vendor vending kiosk pavement roadside
stamp postage
standard normal
start begin
state province
statement record
station stop
status progress track tracking where
stay remain
steal stolen stole theft robbed thief snatched pickpocket
step procedure
stop cease
store shop
story tale
stove oven cooker
strange weird
street road
stress anxiety
student pupil learner
study learn
subject topic
submit send file
subscribe subscription
subsidy benefit
suggest recommend
suitable fit appropriate right
summer season
sunlight solar sun
supplement protein vitamin
supply stock available availability
support help
sure certain
surname
surgery operation
surname name
survivor widow widower
suspect doubt
suspend block
sweet sugar
swim pool
switch change
symptom sign
system platform
table desk
talk speak
tall height
tap faucet
tax taxes vat duty levy taxation
taxi cab uber
teach teacher teaching
team group
technical tech
telephone phone
television tv
tell inform
temperature degrees weather
temporary interim short_term
tenant renter lodger rented
terminate end
terms conditions
test exam examination check testing
text message
thank thanks
thief steal
thin slim
thing item
throw discard
ticket pass
tide sea
time hour when
timer countdown
tire tyre
title deed
toilet washroom bathroom restroom
tomorrow
tool instrument
topic subject
total sum
tour trip
tow towing
track follow trace where status
trade business
traffic jam congestion
train railway rail
training course
transfer move send wire
translate say translation
transport transportation transit
travel trip journey visit tour
treat treatment cure therapy
trial test
trip travel
true real
trust rely
try attempt
turn switch
tyre tire
ugly bad
uncle aunt
under below
understand comprehend
unemployed jobless unemployment out_of_work no_job no_work lost_my_job
uniform clothes
university college
update change
upload send
urgent emergency
use usage utilise utilize
usual normal
vacancy opening job
vacation holiday
vaccine jab
value worth
variant type variety kind model
vegetable food
vehicle car
vendor seller
verify check
veteran military
registration
video clip film
view see
violence abuse assault
virus infection
visa immigration
visit go
vitamin supplement
voice speech
volume sound
volunteer volunteering
vote election
voucher coupon
wage salary
wait waiting queue
walk walking stroll
wall fence
wallet purse
want wish like
war conflict
warn warning
warranty guarantee
wash clean
waste garbage
watch see
water tap
way method how
weak feeble
wear
weather forecast temperature rain
web website online internet site
wedding marriage
week weekly
weight heavy kilo
welfare benefit
wheel tyre
widow widower survivor
wife spouse
wifi internet
win won
window pane
winter cold
withdraw
witness testify
woman female women lady
wood timber
word term
work job
worker employee labourer laborer
world global
worry concern concerned worried
worth value
wound injury
write compose
wrong incorrect mistake error
year annual yearly annually
yes sure
young youth teen teenager
zone area
gun: weapon firearm pistol rifle revolver shotgun arms ammunition ammo
dog: puppy hound pitbull rottweiler labrador terrier stray strays
cat: kitten cats kitty
stray: loose wandering ownerless roaming
disability: disabled blind deaf mute crippled paralysed paralyzed paraplegic amputee autistic autism cant_walk_properly doesnt_walk
wheelchair: disability handicap
carer: carer carers caregiver care caring look_after looking_after looks_after take_care_of nurse_at_home dependency dependent
alarm_button: telecare fall falls emergency_button panic_button lives_alone living_alone
nursery: creche day_care daycare childcare kindergarten preschool playgroup crib toddlers babysitter someone_to_keep someone_to_mind
school: kindergarten pupil pupils class_one grade admission admissions primary secondary turns_six starts_school
school_meals: canteen lunch_at_school meals_at_school midday_meal eat_at_school eat_free
street_light: lamp lamps lamp_post lamppost streetlamp streetlight bulb light lights dark darkness lighting
noise: noise loud generator shouting barking drilling cant_sleep cannot_sleep dj loudspeaker
sewer: drain drains sewage gutter manhole overflow overflowing blocked clogged
bin_collection: rubbish garbage trash waste litter refuse
dumping: dumped fly_tipping dump dumps illegal_dumping throws_rubbish throws_garbage littering
recycle: recycling recyclable glass bottles paper_and_glass tins cardboard plastic
pests: pest rats rat mice mouse cockroach cockroaches vermin insects bedbugs ants wasps termites
mosquito: mosquitos mosquitoes dengue fogging gnats
bulky: furniture sofa couch mattress wardrobe fridge
parking: park
garage: driveway dropped_kerb
towed: tow towing impounded impound clamped taken_by_police
fine: ticket penalty challan
contest: appeal object objection dispute challenge unfair unjust
street_vendor: hawker vendor stall cart peddler pushcart sell_on_the_street selling_on_the_street
terrace: patio tables_outside outdoor_seating pavement_cafe sidewalk_cafe chairs_outside
social_housing: housing council_flat council_house public_housing low_rent cheap_flat cheap_flats cheap_house affordable_housing low_income_housing
dwelling: flat flats housing house home apartment
rent: rental lease cant_pay_the_rent cannot_pay_the_rent cant_afford_rent landlord evicted eviction
repair: fix mend broken leaking dripping ceiling plumber damp mould
census_register: residency
domicile: native belong_to_the_state from_this_state of_this_state
foreigner: foreign alien immigrant migrant
undocumented: undocumented without_papers no_papers regularise regularize
family_reunion: reunification bring_my_family bring_my_wife bring_my_husband bring_my_children family_reunification join_me
civil_wedding: wed marriage
unmarried_couple: cohabitation domestic_partner civil_partnership live_together living_together not_married without_marrying
grave: graveyard cemetery burial bury buried tomb funeral churchyard
land_record: khatian khatiyan porcha khatauni khasra record_of_rights cadastre jamabandi
land_transfer: mutation mutate
land_survey: boundary boundaries surveyor measure measured measuring demarcation border_of_my_land encroachment encroached
caste: caste obc tribe tribal backward scheduled
income: earnings earn earns salary wages
ration: ration grain
lpg: gas lpg cylinder stove
installments: instalment instalments installment in_parts bit_by_bit little_by_little pay_later payment_plan partial_payment cant_pay_all
hall: hall venue banquet auditorium
film: movie filming shooting shoot video_shoot
drone: uav quadcopter dji flying_camera
crackers: fireworks firecracker firecrackers diwali pyrotechnics
bus_pass: concession half_fare cheaper_bus
widow: widow widowed
scholarship: scholarship stipend bursary grant_for_studies
tree: trees branch branches fell felling prune cut_a_tree trunk roots
animals: cow cows monkey monkeys bull bulls cattle pigs snake snakes
pet: pets dog cat microchip
passport: passports travel_document
consular: consulate embassy abroad
trademark: brand logo brand_name patent copyright
election: polling ballot electoral
scaffolding: skip container_on_the_street building_container
beach: seaside lifeguard
apostille: legalise legalisation attest attestation attested stamp_for_abroad
power_of_attorney: proxy someone_signs_for_me authorise_someone sign_on_my_behalf
adoption: adopt foster foster_care adopt_a_child
address: residence location
disability: cannot_speak cant_speak cant_talk cannot_talk
orphan: orphan orphans fatherless parentless no_parents lost_parents parents_died
landless: landless no_land
waterlogged: waterlogged standing_water water_stands flooded waterlogging
`;
