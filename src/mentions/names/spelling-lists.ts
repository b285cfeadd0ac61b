/*
 * Spellings that the press has used for one name, mostly transliterations. A change of name (Bombay, Mumbai) is no other spelling.
 * One line a name, folded.
 */
export const PLACES = `
kyiv kiev kyyiv
kharkiv kharkov
lviv lvov
odesa odessa
mykolaiv nikolaev nikolayev mykolayiv
luhansk lugansk
donbas donbass
zaporizhzhia zaporizhia zaporizhzhya zaporozhye zaporizhye
chornobyl chernobyl
chernihiv chernigov
ternopil ternopol
rivne rovno
vinnytsia vinnitsa vinnytsya
dnieper dnepr
kryvyi krivoy kryvyy krivyi
sevastopol sebastopol
homel gomel
mahilyow mogilev mahilyou
tatarstan tartarstan
chechnya chechenia
kyrgyzstan kirghizstan kirgizstan kyrgystan kirgistan
kazakhstan kazakstan
tajikistan tadjikistan tadzhikistan
azerbaijan azerbaidjan
ashgabat ashkhabad ashgabad
basra basrah
falluja fallujah
erbil irbil arbil
karbala kerbala
baquba baqubah baqouba
raqqa raqqah rakka raqa
latakia lattakia
deraa daraa dara'a
sanaa sana'a
hodeidah hodeida hudaydah hudaida hodeida
jeddah jedda jiddah
mecca makkah
benghazi bengazi
misrata misurata
sirte surt
kandahar qandahar
helmand hilmand
macau macao
urumqi urumchi
xinjiang sinkiang
busan pusan
incheon inchon
daegu taegu
gwangju kwangju
jeju cheju
pyeongchang pyongchang
tigray tigrai
timbuktu timbuctoo tombouctou
marrakech marrakesh
tangier tangiers
marseille marseilles
lyon lyons
basel basle
bern berne
ghent gent
romania rumania roumania
pristina prishtina
kosovo kosova
tehran teheran
isfahan esfahan ispahan
qom qum
pittsburgh pittsburg
colombo columbo
nouakchott nouakchot
djibouti jibuti
guatemala guatamala
philippines phillipines philipines phillippines
caribbean carribean
mediterranean mediterannean
massachusetts massachussetts massachusets
cincinnati cincinatti cincinnatti
albuquerque albequerque
tuscaloosa tuscalosa
reykjavik rejkjavik reykjavic
edinburgh edinborough
bucharest bukarest
budapest budapesht
ljubljana lubljana
srebrenica srebrenitsa
thessaloniki thessalonica
`

export const NAMES = `
zelensky zelenskyy zelenskiy zelenski zelenskyi zelinsky
gaddafi qaddafi gadhafi kadafi khadafi kaddafi qadhafi gadafi
yanukovych yanukovich
tymoshenko timoshenko
lukashenko lukashenka
yushchenko yuschenko
zaluzhny zaluzhnyi zaluzhnyy
prigozhin prigozhyn
navalny navalnyy navalniy
khrushchev kruschev khruschev krushchev
gorbachev gorbachov gorbachyov
dostoevsky dostoyevsky dostoevskiy dostoievsky
tchaikovsky chaikovsky tchaikovski
tolstoy tolstoi
rachmaninoff rachmaninov rakhmaninov
prokofiev prokofieff prokofyev
chekhov tchekhov chekov
ahmadinejad ahmedinejad ahmedinijad
khamenei khamenai
khomeini khomeiny khomeni
rouhani rohani ruhani rowhani
raisi raissi
netanyahu netanyahou natanyahu
sisi sissi
morsi mursi morsy
zawahiri zawahri zawahiry
zarqawi zarkawi
haniyeh haniya haniyah
mashaal meshaal mashal
haftar hifter hiftar
assad asad
bouteflika buteflika
ghannouchi ghannushi gannouchi
nazarbayev nazarbaev
aliyev aliev
tsarnaev tsarnayev
berezovsky berezovskiy berezovski
saakashvili sakashvili
erdogan erdogen
zuckerberg zuckerburg
schwarzenegger schwarzeneger swarzenegger
rumsfeld rumsfield
nietzsche nietzche neitzsche
qaeda qaida
hezbollah hizbollah hizbullah hezbullah hizballah
houthi huthi houti
houthis huthis
taliban taleban
mujahideen mujahedeen mujahedin mujahidin mojahedin
muslim moslem
muslims moslems
koran quran qur'an
uyghur uighur uygur uigur
uyghurs uighurs uygurs
hanukkah chanukah hanukah
ramadan ramadhan
peshmerga pesh
janjaweed janjawid
roma rroma
`

export const TRANSLITERATED = `
mohammed muhammad mohamed mohammad mohamad muhammed mohamud mehmed
ahmed ahmad
hussein hussain husayn hossein husain
yusuf yousef youssef yousuf yusef yousif yussuf
ibrahim ebrahim
abdullah abdallah abdulla
osama usama
omar umar
hassan hasan
khalid khaled
mahmoud mahmud mahmood
mustafa mustapha moustafa
fatima fatimah fatema
aisha ayesha aysha aicha
saeed saeid
walid waleed
tariq tarik tarek tareq tarique
karim kareem
rashid rasheed rachid
nasser nasir naser
faisal feisal faysal
suleiman sulaiman soleiman sulayman suleyman
moammar muammar moamer muammer
bashar bachar
qassem qasem kassem qasim ghassem
qusay qusai
alexei alexey aleksei aleksey alexi
alexander aleksandr alexandr aleksander oleksandr alexandre
dmitry dmitri dmitriy dimitri dmitrii dmytro
sergei sergey serhiy sergiy serguei
andrei andrey andriy
yuri yury yuriy iouri
vladimir volodymyr wladimir
nikolai nikolay mykola
mikhail mikhael mykhailo
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevhen evgenii
gennady gennadi gennadiy
anatoly anatoli anatoliy
valery valeri valeriy
vitaly vitali vitaliy vitalii
arkady arkadi
grigory grigori grigoriy hryhoriy
georgy georgi georgiy heorhiy
natalia natalya nataliya nataliia
yulia yuliya iuliia yuliia
tatiana tatyana tetiana
ekaterina yekaterina kateryna
elena yelena olena
daria darya dariya
ksenia xenia kseniya
pyotr petr piotr petro
fyodor fedor feodor fyodr
ilya ilia illia
kirill kyrylo kiril
oleg oleh
igor ihor
`

export const GIVEN = `
stephen steven stephan
stefan stephan
katherine catherine kathryn katharine catharine kathrine
kathleen cathleen
geoffrey jeffrey jeffery
philip phillip philipp
brian bryan
alan allan allen
neil neal
sean shaun shawn
jon john
nicholas nicolas nikolas
christopher kristopher cristopher
frederick frederic fredrick fredric
eric erik
mark marc
carl karl
lawrence laurence
matthew mathew
michael micheal
anthony antony
jonathan jonathon johnathan
elizabeth elisabeth
sarah sara
hannah hanna hana
rebecca rebekah
rachel rachael
theresa teresa
lesley leslie
anne ann
isabel isobel isabelle isabella
caroline carolyn
vivian vivien vivienne
gillian jillian
stuart stewart
graham graeme grahame
terence terrence
derek derrick
gary garry
zachary zachery
lewis louis
louis luis
joseph josef
henrik henrick
marcus markus
lucas lukas
oscar oskar
victor viktor
conrad konrad
rudolph rudolf
adolph adolf
ralph ralf
gerard gerrard
bernard bernhard
rafael raphael
kristin kristen
kristina christina
christine kristine
erica erika
monica monika
veronica veronika
sofia sophia
madeleine madeline
megan meghan
caitlin kaitlyn katelyn kaitlin
kelly kelley
tracy tracey
stacy stacey
jerry gerry
nathaniel nathanial
abigail abigael
susannah susanna
aaron aron
ismail ismael
jaime jamie
roger rodger
sidney sydney
phyllis phillis
clare claire
deirdre dierdre
siobhan shioban
guillermo gullermo
francois francoise
giuseppe guiseppe
klaus claus
ludwig ludvig
peter petr
gunter gunther guenter guenther
jurgen juergen
jorg joerg
bjorn bjoern
soren soeren
`
