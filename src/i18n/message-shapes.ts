import type { Messages } from './registry.js';

/**
 * What words there are, for those that come as JSON: keys of a part, separated by spaces. A list of
 * names in round brackets belongs to a message that is said with values, `?` to one that is not
 * always known. `!` marks a message that needs a function. Curly brackets hold keys of their own.
 */
export const MESSAGE_SHAPES: Readonly<Record<keyof Messages, string>> = {
  card: `
    national nations{england wales scotland northern-ireland} free closed closedHelp
    eligibility ages! cost opening where masked otherPlaces(count) access accessibility
    languages more contact{phone text email web webchat whatsapp post} noContact away!
    covers(place) lastChecked(lang,date) notRecorded due overdue checkFirst alwaysOpen
    holidaysVary onHolidays(text) days{MO TU WE TH FR SA SU} dayRange(first,last)
    hours(opens,closes) loading notFound unavailable`,
  cardActions: `
    add remove full added goToList removed takeAway nextOpening everyWeek contact copy
    copied copyByHand copyText saved calendarFile contactFile report`,
  cardHours: `
    openNow(closes?) closedNow closedHoliday opensLater(day?,time) tomorrow doubt{today part
    near} closedThatDay doubtful(hours)`,
  checklist: `
    model kind{steps skills tool theory} changed(title) levelLabel level{very-brief brief
    extended-brief high-intensity any} time unverified unsourced variants variant{standard
    easy-read text-only} easyStatus{draft co-produced missing} standardShown timer
    notStarted minutes! usual usualFor(level) usualUnknown startTimer stopTimer timerHint
    prompts cues tips scale notAnswered noAnswer answer(number) thenAsk progress(done,total)
    stepOf(step,total,title) lastStep stepDone back next private plan planHint planChosen
    planChosenHint planNext dos donts outcomes training restart restarted printCard
    cardSource sources lastChecked(lang,date) notRecorded loading notFound unavailable retry`,
  exit: `
    exit opens(site) history shortcut more(presses) expired leaving`,
  finder: `
    found(lang,count) foundSome(lang,count) areas! more(count) notAll moreFound! urgent sort
    sorts{relevance distance name lastChecked} toNumber none noneSoFar noneHelp
    noLocal(place) widen widenTo(lang,miles,nearest) anyDistance(lang,nearest) clear
    allTopics unknownTopic addNational tryTopics outside(lang,places) unknownPlace
    which(lang,place,places) maybe(place) searchIn(place) unavailable unavailableHelp
    nationalOnly earlier partial stale(lang,date?) onDevice(lang,place,date?) retry
    asOf(lang,date) moreFailed`,
  finderFilters: `
    hint miles(count) anyDistance open anyTime openNow openOn(day) days{MO TU WE TH FR SA
    SU} language anyLanguage groups{distance what how for access} switches{free no-phone
    self-referral interpreter local-only} modes{phone text online in-person home-visit post}
    audiences{young-people older-people carers parents men women lgbt veterans
    disabled-people} age ageHint ageWrong ageOf(years) features{step-free hearing-loop bsl
    parking toilet} unrecorded counted(lang,name,count) chosen remove clearAll`,
  finderForm: `
    heading text textHint topic anyTopic search filters filtersLoading filtersFailed results
    start checkPlace topics searching slow slowEarlier unavailable unavailableHelp retry`,
  learning: `
    heading by length minutes! minutesUnknown sessions olderSessions(lang,count) kind
    kinds{e-learning live live-online face-to-face train-the-trainer cascade} area level
    levels{introductory very-brief brief extended-brief} cost access accessKinds{open
    account openathens lms unknown} audience audiences{everyone health social-care council
    voluntary housing commissioners} notStated lms lmsUnknown beingReplaced replacedBy
    replaced gone goneNotice noLink open(title) lastChecked(lang,date) notRecorded partly
    sources! none filterAudience filterLevel anyAudience anyLevel choice! found! noneFit
    showAll plan planPrivate planAdd planDone planSee planEmpty
    planStatus(lang,planned,done) planCleared print clear loading unavailable retry`,
  library: `
    heading text textHint search filters facetType facetTopic facetAudience facetPlace
    facetPublisher facetDate facetLicence types{guide toolkit case-study evidence
    training-material campaign policy website} typeWords{guide toolkit case-study evidence
    training-material campaign policy website} nations{england wales scotland
    northern-ireland} noTopic noPlace noDate notStated lastYears(years) option! chosen
    remove(label) clear sort newest byTitle results count! more(lang,count) nothing
    nothingHelp empty publisherUnknown dateUnknown topics audience place licence copy(site)
    gone moving beingReplacedBy replacedBy noLink partly foundIn lastChecked(lang,date)
    lastCheckedUnopened(lang,date) notRecorded loading unavailable retry`,
  offline: `
    heading offer(place) services(lang,count) page noPage seen(place) never about! keep
    keepInstead(place) update remove saving kept! dataFrom(lang,date) noDate
    keptOn(lang,date) saved savedWithoutPage removed checking retry choosePlace
    nothing(place) unavailable partial failed full unchanged notRemoved unreadable
    unsupported`,
  place: `
    label hint set useLocation locationHelp locating locationDenied locationFailed
    yourLocation near(label) in(place) chosen(label) approximate clear invalid
    unknownPostcode ambiguous guess(place) unavailable errorPrefix`,
  pledge: `
    heading private who audience{organisation staff individual} promises ourWords name
    nameHint own ownHint chosen(count) nothingChosen made(lang,date) signed from alsoOurs
    sources lastChecked(lang,date) notRecorded print restart restarted loading notFound none
    unavailable retry`,
  quality: `
    selfCheck gap scale private kept careful progress(scored,total) evidence unscored notes
    status{confirmed partly derived unverified} summary made(lang,date) byArea area score
    scored all outOf(score,highest) lowest noted print csv json saved notSaved restart
    restartHelp clear restarted sources lastChecked(lang,date) notRecorded columns{0 1 2 3 4
    5 6 7} loading notFound none unavailable retry`,
  share: `
    title discreetTitle contact{phone text email web webchat whatsapp post} address
    morePlaces(lang,count) opening openingFrom(lang,date) openingShort
    notOpenFrom(lang,date) overdue mayHaveChanged checked(lang,date) notChecked
    allChecked(lang,date) noneChecked leftOut(lang,count) wholeList openTitle(name)
    bankHolidays talkedAbout chosen nextStep`,
  shortlist: `
    heading empty emptyHelp linkForgotten private inAddress opening ask askHelp show hide
    hidden gone(lang,count) unclear(lang,count) unreachable(lang,count) full(lang,count)
    retry up down moved(name,place,count) remove removed(name) undo restored(name) handOver
    careful note noteOnPaper noteHint noteTooLong(lang,count) goesWith sms email share copy
    smsLeftOut(lang,count) smsWordsLeftOut emailLeftOut(lang,count) emailWordsLeftOut copied
    copyByHand copyText shareFailed paper a4 pocket large print made(lang,date) scan link
    linkHelp linkField copyLink qr noQr restart restarted`,
  topic: `
    why ask assist act cues tips urgent urgentNotEasy easy{why ask assist act} source
    unsourced national noNational(nation?) local(place?) localLoading localFound(lang,count)
    localMore(lang,count) noLocal(place?) localUnavailable localPartial
    localStale(lang,date?) moreServices(lang,count) moreFound(lang,count,shown) nations
    lastChecked(lang,date) notRecorded draft form forms{standard easy-read text-only}
    noneYet(form) formStatus{standard{draft co-produced missing} easy-read{draft co-produced
    missing} text-only{draft co-produced missing}} standardShown copy copied copyByHand
    copyText loading notFound unavailable retry`,
  topicList: `
    heading groups{urgent lifestyle prevention social mental-health life-course} text
    textHint search results count(lang,count) found(lang,count) noneFound typeFirst
    notSearched crisis showAll back backToResults none loading searching unavailable retry`,
  urgent: `
    heading emergency first urgentHealth crisis crisisIn(nation) no111 talk text silent deaf
    more call(number) send(number) visit(name) lastChecked(lang,date) nations{england wales
    scotland northern-ireland}`,
};
