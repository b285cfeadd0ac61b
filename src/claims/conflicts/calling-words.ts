/** Callings of which few people have two; those of one line may be said of one person. */
export const CALLINGS = `
dentist
vet|veterinarian|veterinary surgeon
solicitor|lawyer|barrister|attorney|judge
prosecutor|public prosecutor
teacher|headteacher|head teacher|schoolteacher|tutor|lecturer|headmaster|headmistress
nurse|midwife
doctor|gp|surgeon|physician|paediatrician
plumber
electrician
builder|bricklayer|roofer
carpenter|joiner|cabinet-maker
baker
butcher
farmer|shepherd
engineer|mechanic
architect
accountant|bookkeeper|auditor
librarian
police officer|policeman|policewoman|detective|police chief|police sergeant
firefighter|fireman|fire chief|fire officer
postman|postwoman
milkman
bus driver|coach driver
lorry driver|truck driver|trucker
taxi driver|cab driver
miner
fisherman
hairdresser|barber
neurologist|neuroscientist
cardiologist|heart surgeon
oncologist
biologist|ecologist|zoologist|botanist
chemist
physicist|astronomer|cosmologist
geologist|seismologist|volcanologist
economist
historian
psychologist|psychiatrist
plasterer
potter
painter|artist
pianist
violinist
cellist
trumpeter
florist
pharmacist
physiotherapist|osteopath
radiographer|radiologist
paramedic
social worker
estate agent
journalist|reporter
novelist|poet|playwright|writer
marine biologist
statistician|mathematician
sociologist|anthropologist
virologist|epidemiologist|immunologist
optician
tailor|dressmaker
jeweller
midfielder
goalkeeper
striker|forward|winger
defender|full back|centre half
notary
undertaker
beekeeper
locksmith
blacksmith|farrier
watchmaker|clockmaker
shoemaker|cobbler
gardener
cook|chef
waiter|waitress|barman|barmaid
pilot
sailor|seaman|bosun
soldier
customs officer
tram driver
train driver
crane operator
welder
glazier
printer
bookseller
grocer|greengrocer
fishmonger
publican|landlord|landlady|innkeeper
translator|interpreter
cartographer|mapmaker
diver
jockey
wrestler
sculptor
photographer
composer|conductor
organist
dancer|ballerina
magician
clown
monk
nun
rabbi
forester|gamekeeper
winemaker|vintner|wine grower
brewer
cheesemaker
weaver
banker
broker|stockbroker
surveyor
chimney sweep
window cleaner
caretaker|janitor
lighthouse keeper
zookeeper
purser|steward|stewardess
meteorologist
archaeologist
programmer
linguist
glass-blower|glassblower
piano tuner|organ tuner
tax inspector
bank clerk
ferryman
stonemason|mason
saddler
upholsterer
bus conductor
signalman
stationmaster
gravedigger
ice-cream seller
lift attendant
cloakroom attendant
history teacher
maths teacher
Liberal
Socialist
Conservative
Social Democrat
Christian Democrat
Green
Republican
Democrat
Communist
`
