"""What cutting a text into sentences needs to know of kk, ru and en: data only.

Abbreviations are written without spaces; a space after an inner stop is allowed by those
who use them. Words are in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    """The words and letters that show where a sentence of the language begins and ends."""

    letters: str
    """Letters that tell the language from the other two; empty where there are none."""
    frequent: frozenset[str]
    """Words that are frequent in this language and rare in its neighbours."""
    inner_abbreviations: frozenset[str]
    """A sentence goes on after these: titles, «см.», «e.g.»."""
    number_abbreviations: frozenset[str]
    """A sentence goes on after these where a number follows: «No. 5»."""
    weak_abbreviations: frozenset[str]
    """A sentence seldom ends with these, though a capital follows: «1730 ж. Абылай», «U.S.»."""
    strong_abbreviations: frozenset[str]
    """A sentence ends with these where a capital follows: «млн.», «т.д.», «etc.»."""
    months: tuple[str, ...]
    """January first, in the form that stands in a date; stems where the word is inflected."""
    conjunctions: frozenset[str]
    """Words that no sentence and no heading ends with."""
    openers: frozenset[str]
    """Words that, written with a capital, begin a sentence rather than a name."""
    predicates: frozenset[str]
    """Words that make a clause complete: auxiliaries, nominal predicates."""
    pairs: frozenset[str] = frozenset()
    """Pair words of two stems; the second one is inflected."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())


KK = Prose(
    letters="әғқңөұүһі",
    frequent=_words(
        "және мен пен бен бұл ол осы деп үшін бар болып болды бойынша туралы кейін дейін ең сол "
        "сондай ақ оның олар өз бір да де екі көп жылы қазақ"
    ),
    inner_abbreviations=_words(
        "проф акад доц қ қар ш ауд обл көш даңғ мыс т.ғ.к т.ғ.д ф.ғ.к ф.ғ.д э.ғ.к э.ғ.д "
        "ред құраст ағылш лат грек фр араб шам инж ғыл геогр геол хим физ мат биол ист мед темп "
        "терм солт оңт бат шығ орт энцикл экон лит тар әдеб пед психол"
    ),
    number_abbreviations=_words("сур кест б бб т №"),
    weak_abbreviations=_words("т.б т.с.с т.т ж жж ғ ғғ б.з.д б.з б.э.д н.э"),
    strong_abbreviations=_words("млн млрд трлн км м см мм га кг г л сағ мин тг"),
    months=_listed(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    ),
    conjunctions=_words(
        "және мен пен бен әрі яғни не немесе бірақ әлде ал өйткені егер сондықтан я болса"
    ),
    openers=_words(
        "ол бұл осы сол оның олар олардың бұлар мұнда мұны мұның мұндай сонда онда осыған соның "
        "ал бірақ сондықтан сондай сонымен сөйтіп дегенмен алайда өйткені кейін содан осылай "
        "осылайша демек егер қазір бүгінде мысалы яғни бірінші екінші үшінші біріншіден екіншіден "
        "осыдан бұдан оны оған одан алғаш алғашқы барлық кейбір тек жалпы"
    ),
    predicates=_words(
        "бар жоқ керек қажет мүмкін тиіс көп аз мол емес байланысты тән зор лайық белгілі анық "
        "аян шарт жөн дұрыс ортақ бірдей жақын алыс екен еді ме ма ба бе па пе қой ғой шығар дейді "
        "міндетті тәуелді тең мәлім сай басым жеткілікті үлкен жоғары төмен маңызды қиын оңай "
        "әрқилы әртүрлі түрлі деген"
    ),
    pairs=_words(
        "іс-әрекет іс-қимыл іс-шара іс-тәжірибе қарым-қатынас сана-сезім бағыт-бағдар әл-ауқат "
        "қару-жарақ жан-жақ жан-жақты сондай-ақ сый-құрмет әдет-ғұрып салт-дәстүр салт-сана "
        "ата-ана ата-баба бала-шаға аға-іні апа-сіңлі ұл-қыз әке-шеше туған-туыс ағайын-туыс "
        "үй-жай үй-іші мал-мүлік мал-жан тамыр-таныс дос-жаран ақын-жазушы ақын-жырау өнер-білім "
        "білім-ғылым оқу-тәрбие оқу-ағарту тәлім-тәрбие үлгі-өнеге ақыл-ой ақыл-кеңес ой-пікір "
        "ой-сана ой-өріс ой-толғау көзқарас-пікір мақал-мәтел аңыз-әңгіме ән-күй ән-жыр өлең-жыр "
        "тұрмыс-тіршілік күн-көріс күнкөріс-тіршілік ішкі-сыртқы алыс-жақын ауыл-аймақ ел-жұрт "
        "жер-су өзен-көл тау-тас орман-тоғай шөп-шалам ауа-райы азық-түлік тамақ-су киім-кешек "
        "ыдыс-аяқ құрал-жабдық құрал-сайман зат-бұйым қағаз-құжат мән-мағына мән-жай мәлімет-дерек "
        "дерек-мәлімет сыр-сипат түр-түс түр-сипат пішін-көлем көлем-мөлшер сан-сала түрлі-түсті "
        "сан-алуан күш-қуат күш-жігер ерік-жігер батыл-өжет қайрат-жігер қайғы-қасірет қайғы-мұң "
        "азап-тозақ аштық-жұт талан-тараж қоғам-саясат саяси-әлеуметтік заң-ереже тәртіп-ереже "
        "құқық-бостандық алыс-беріс алым-салық сауда-саттық кіріс-шығыс айырбас-сауда барыс-келіс "
        "барыс-кіріс байланыс-қатынас айтыс-тартыс дау-дамай дау-жанжал қырғи-қабақ қарсы-тұрыс "
        "келіс-сөз келісім-шарт әр-түрлі анда-санда кейде-кейде бірте-бірте қайта-қайта "
        "тағы-тағы оқта-текте ара-тұра ара-қатынас ара-қашықтық бет-бейне кескін-келбет бой-тұлға "
        "мінез-құлық қылық-мінез тәуекел-батылдық ар-намыс ар-ұждан ар-ождан намыс-жігер ұят-аят "
        "денсаулық-тіршілік тән-жан жан-дүние жан-күй көңіл-күй хал-жағдай хал-ахуал тұс-тұс "
        "тұс-тұстан төрт-бес он-он бес-алты бір-бір бір-екі екі-үш үш-төрт жүз-жүз мың-мың "
        "жыл-жыл жылма-жыл күнбе-күн қолма-қол бетпе-бет көзбе-көз жүзбе-жүз ауызба-ауыз "
        "қиян-кескі өте-мөте өлі-тірі ұзын-қысқа үлкен-кіші бай-кедей ақ-қара ыстық-суық "
        "туыс-туған елді-мекен қала-дала құрт-құмырсқа құс-аң аң-құс көкөніс-жеміс жеміс-жидек "
        "жеміс-көкөніс сүт-май ет-сүт бау-бақша қора-қопсы мекен-жай қыс-жаз күн-түн құда-құдағи "
        "келін-кепшік қыз-келіншек қыз-жігіт бақ-дәулет ырыс-береке бақ-береке тату-тәтті "
        "амал-айла әдіс-тәсіл әдіс-айла жол-жоба жоба-жоспар есеп-қисап сұрақ-жауап ұсыныс-пікір "
        "себеп-салдар тіл-әдебиет рухани-мәдени қаржы-қаражат шикізат-қор байлық-қор ақша-қаражат"
    ),
)

RU = Prose(
    letters="ыэёъ",
    frequent=_words(
        "и в на не что с по как из к от для это он она они его был была было были при также или "
        "но который которая которые году года после между более так их до"
    ),
    inner_abbreviations=_words(
        "т.е т.к т.н т.ч см ср рис табл стр им ул пр-т просп пл д кв г-н г-жа проф акад доц инж "
        "св лат греч англ фр яп букв напр гл ред изд сост прим илл ок прибл ст обл р-н с "
        "оз о-в к.т.н д.т.н к.и.н д.и.н"
    ),
    number_abbreviations=_words("п т ч кн вып"),
    weak_abbreviations=_words("г гг в вв н.э"),
    strong_abbreviations=_words(
        "т.д т.п др пр тыс млн млрд трлн руб коп км м см мм кг га мин сек чел экз л ц"
    ),
    months=_listed("январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"),
    conjunctions=_words(
        "и а но или либо что чтобы если как для в на с по из к от при за над под между о об у "
        "который которая которые также"
    ),
    openers=_words(
        "он она оно они это этот эта эти его её ее их в на по с из к от до для при после но и а "
        "однако также кроме поэтому тогда затем так как если когда хотя все весь некоторые многие "
        "там здесь сегодня позже первый второй первая вторая другой другие такой такие тем мы вы я "
        "согласно благодаря несмотря например"
    ),
    predicates=_words(
        "есть был была было были будет будут является являются являлся являлась стал стала стало "
        "стали может могут мог могла нет нельзя можно нужно надо должен должна должно должны имеет "
        "имеют имел имела называется называются находится находятся состоит входит входят"
    ),
)

EN = Prose(
    letters="",
    frequent=_words(
        "the of and to is was are that with for by from which were has have this it be not or as "
        "at an on his its their they he she but had can"
    ),
    inner_abbreviations=_words(
        "mr mrs ms dr prof st mt gen col lt sgt capt rev hon gov e.g i.e cf vs v viz mlle mme "
        "messrs"
    ),
    number_abbreviations=_words(
        "no nos fig figs vol vols pp p ch sec ed c ca approx art jan feb mar apr jun jul aug sep "
        "sept oct nov dec"
    ),
    weak_abbreviations=_words(
        "p.m a.m u.s u.k u.s.a u.n e.u d.c b.c a.d b.c.e c.e ph.d m.d b.a m.a inc ltd corp jr sr "
        "al esq ave blvd eds"
    ),
    strong_abbreviations=_words("etc km kg cm mm ft lb lbs oz"),
    months=_listed(
        "january february march april may june july august september october november december"
    ),
    conjunctions=_words(
        "and or but nor the a an of in on at by for with from to as that which who than because if "
        "when while"
    ),
    openers=_words(
        "the a an this that these those it he she they we you i his her its their our my in on at "
        "by for from with to as but and or however although though when while if since after "
        "before during because there here then thus so some many most all both each every another "
        "other such what who why how where first second third finally also yet not one no today "
        "according until unlike despite later"
    ),
    predicates=_words(
        "is are was were be been am has have had does did will would can could may might must "
        "shall should became becomes made makes means includes include contains consists lived "
        "wrote began says said found called became gave took led known won died fell grew"
    ),
)

PROSE: Mapping[str, Prose] = {"kk": KK, "ru": RU, "en": EN}
