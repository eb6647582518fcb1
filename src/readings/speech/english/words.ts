/** Words in capitals that are said as words: names made of initials, and common words that somebody wrote loudly. */
export const SPOKEN_AS_WORDS: ReadonlySet<string> = new Set(
  `ACAS ADASS AIDS BAME CAMHS COBRA DAISY DEFRA GIF LASER MENCAP MIND MOT NASA NATO NICE OFCOM OFSTED OK PALS PIN RADAR
  RADA SAGE SARS SATS SCIE SEND SIM UCAS UEFA UNESCO UNICEF UNISON WASPI
  A ABLE ABOUT ADD AGAIN ALL ALSO ALWAYS AM AN AND ANY ARE AS ASK AT BACK BE BEEN BEST BIG BOOK BOTH BUT BY CALL CAN CARE CARES
  CARER CHECK CITY CLEAR COME COST COULD DATE DAY DAYS DEAR DO DOES DONE DOWN DRAFT EACH EASY EMAIL END EVEN EVER EVERY FACT FIND
  FIRST FOR FORM FREE FROM FULL GET GIVE GO GOOD GREAT GROUP HAD HAS HAVE HE HEAR HELP HER HERE HIM HIS HOME HOPE HOUR HOW HUB IF
  IN INFO INTO IS IT ITS JOIN JUST KEEP KEY KIND KNOW LARGE LAST LATE LAW LET LIFE LIKE LIST LIVE LOCAL LOOK MADE MAKE MANY MAP MAY
  ME MEET MEN MORE MOST MUCH MUST MY NAME NEED NEVER NEW NEWS NEXT NO NOT NOTE NOW OF OFF OLD ON ONCE ONE ONLY OPEN OR OTHER OUR
  OUT OVER OWN PAGE PART PAY PHONE PLACE PLAN PLAY PLUS POST PRINT RING READ REAL RIGHT SAFE SAID SAME SAY SEE SENT SET SHALL SHARE
  SHE SHOW SIGN SO SOME SOON SPEAK STAFF START STAY STILL STOP SUCH SURE TAKE TALK TEAM TELL TEXT THAN THANK THAT THE THEIR THEM
  THEN THERE THESE THEY THIS THOSE TIME TIP TIPS TO TODAY TOO TOP TOWN TRUE TRUST TRY TWO UNDER UNTIL UP US USE USED VERY VIEW VISIT
  VOICE VOTE WAIT WANT WARM WAS WAY WE WEB WEEK WELL WERE WHAT WHEN WHERE WHO WHY WILL WITH WORD WORDS WORK WOULD YEAR YES YOU
  YOUR`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Roman numbers by their value. */
export const ROMAN: readonly string[] = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** Names after which "St" is a saint and no street. */
export const SAINTS =
  'Agnes|Alban|Albans|Andrew|Anne|Ann|Anthony|Asaph|Augustine|Austell|Barnabas|Bartholomew|Bede|Bernard|Catherine|Chad|Christopher|Clement|Columba|Cuthbert|Cyprian|Davids|David|Dunstan|Edmund|Edmunds|Edward|Elizabeth|Francis|George|Giles|Helen|Helens|Helier|Hilda|Ives|James|Jerome|John|Johns|Joseph|Jude|Katharine|Kilda|Laurence|Lawrence|Leonards|Leonard|Luke|Margaret|Mark|Martin|Mary|Marys|Matthew|Michael|Mungo|Neots|Nicholas|Oswald|Pancras|Patrick|Paul|Pauls|Peter|Peters|Philip|Saviour|Stephen|Swithun|Teresa|Thomas|Vincent|Wilfrid|Winifred'

/** What languages are called, by BCP 47 primary tag: those that councils are asked for most. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  am: 'Amharic',
  ar: 'Arabic',
  bg: 'Bulgarian',
  bn: 'Bengali',
  cs: 'Czech',
  cy: 'Welsh',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  ga: 'Irish',
  gd: 'Scottish Gaelic',
  gu: 'Gujarati',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  it: 'Italian',
  ku: 'Kurdish',
  kw: 'Cornish',
  lt: 'Lithuanian',
  lv: 'Latvian',
  ml: 'Malayalam',
  ne: 'Nepali',
  nl: 'Dutch',
  pa: 'Punjabi',
  pl: 'Polish',
  ps: 'Pashto',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  so: 'Somali',
  sq: 'Albanian',
  sv: 'Swedish',
  sw: 'Swahili',
  ta: 'Tamil',
  te: 'Telugu',
  ti: 'Tigrinya',
  tl: 'Tagalog',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  yi: 'Yiddish',
  zh: 'Chinese',
}
