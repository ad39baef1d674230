"""The messages in Kazakh."""

MESSAGES: dict[str, str] = {
    "  {sentences} sentences, {words} words, {questions} questions": (
        "  сөйлем: {sentences}, сөз: {words}, сұрақ: {questions}"
    ),
    "--formats: {names} is not a format. Choose from: {known}.": (
        "--formats: белгісіз пішім: {names}. Мыналардың бірін таңдаңыз: {known}."
    ),
    "--layout: there is no layout {name}. Choose from: {known}.": (
        "--layout: мұндай беттеу үлгісі жоқ: {name}. Мыналардың бірін таңдаңыз: {known}."
    ),
    "--report: the page is a file that ends in .html, not {name}.": (
        "--report: есеп файлының аты .html деп аяқталуы керек, ал көрсетілгені: {name}."
    ),
    "<{tag}> cannot stand in <{outer}>": "<{tag}> тегін <{outer}> тегінің ішіне қоюға болмайды",
    "<{tag}> has no attribute {name}": "<{tag}> тегінде мұндай атрибут жоқ: {name}",
    "<{tag}> is empty": "<{tag}> тегі бос",
    "Bank file.": "Банк файлы.",
    (
        "Build a question bank from one or several texts in one language.\n\n"
        "Look the bank over before you print from it: it is plain YAML, made to be "
        "edited. --report shows what was made of each sentence and why nothing was "
        "made of the others: as a table on the screen, or with --report=FILE.html as a "
        "page."
    ): (
        "Бір тілдегі бір не бірнеше мәтіннен сұрақтар банкін құрастыру.\n\n"
        "Басып шығармас бұрын банкті қарап шығыңыз: ол – түзетуге ыңғайлы кәдімгі YAML "
        "мәтіні. --report әр сөйлемнен не жасалғанын, ал қалғандарынан неге ештеңе "
        "жасалмағанын көрсетеді: экрандағы кесте түрінде, ал --report=FILE.html "
        "десеңіз, веб-бет түрінде."
    ),
    (
        "Check question banks and print everything that is wrong, with file and "
        "line.\n\n"
        "Exit status 1 if anything was found, 2 if a file is no bank at all."
    ): (
        "Сұрақтар банкін тексеріп, барлық қатені файлы мен жолын көрсетіп шығару.\n\n"
        "Бірдеңе табылса, аяқталу коды – 1, файл банк болмаса – 2."
    ),
    "Class, for example 8A; left out, a line to fill in.": (
        "Сынып, мысалы 8А; көрсетілмесе, толтыратын сызық қалады."
    ),
    "Date of the exam; left out, a line to fill in.": (
        "Өткізілетін күні; көрсетілмесе, толтыратын сызық қалады."
    ),
    (
        "Exams and worksheets from a text: a question bank, as many variants as you "
        "want, each as PDF and DOCX with its answer key.\n\n"
        "\b\n"
        "The short way:\n  worksheets make TEXT.txt --variants 4 --questions 20 --out "
        "DIR\n"
        "\b\n"
        "The careful way:\n  worksheets build TEXT.txt -o BANK.yaml     and look it "
        "over\n  worksheets check BANK.yaml\n  worksheets make BANK.yaml --variants 4 "
        "--questions 20 --out DIR"
    ): (
        "Мәтіннен бақылау жұмыстары мен жұмыс парақтары: сұрақтар банкі және "
        "қалағаныңызша нұсқа, әрқайсысы PDF пен DOCX түрінде, жауап кілтімен бірге.\n\n"
        "\b\n"
        "Жылдам жолы:\n  worksheets make TEXT.txt --variants 4 --questions 20 --out "
        "DIR\n"
        "\b\n"
        "Мұқият жолы:\n  worksheets build TEXT.txt -o BANK.yaml     банкті қарап "
        "шығыңыз\n  worksheets check BANK.yaml\n  worksheets make BANK.yaml --variants "
        "4 --questions 20 --out DIR"
    ),
    "File formats, parted by commas.": "Файл пішімдері, үтір арқылы.",
    "Folder for the files.": "Файлдар жазылатын қалта.",
    "How many variants: A, B, … Z, AA, …": "Нұсқа саны: A, B, … Z, AA, …",
    "Language of the text (kk, ru, en); left out, it is found.": (
        "Мәтіннің тілі (kk, ru, en); көрсетілмесе, өзі анықталады."
    ),
    "Make papers and keys from a text or a bank.": (
        "Мәтіннен не банктен нұсқалар мен кілттер жасау."
    ),
    "Build a question bank from texts.": "Мәтіндерден сұрақтар банкін құрастыру.",
    "Tell what is wrong with question banks.": "Сұрақтар банкіндегі қателерді көрсету.",
    "Layout of the papers.": "Беттеу үлгісі.",
    (
        "Make papers and keys from SOURCE: a text (txt, md, docx, html, pdf) or a bank "
        "(yaml).\n\n"
        "From a text, DIR/bank.yaml is built first. DIR then holds variant-A.pdf, "
        "variant-A.docx, key-A.pdf, key-A.docx and so on, key-all, key.csv, key.json "
        "and manifest.json. The same source and seed give the same papers, always."
    ): (
        "SOURCE – мәтін (txt, md, docx, html, pdf) немесе банк (yaml) – бойынша "
        "жұмыстар мен кілттер жасау.\n\n"
        "Мәтіннен алдымен DIR/bank.yaml құрастырылады. Содан кейін DIR ішінде "
        "variant-A.pdf, variant-A.docx, key-A.pdf, key-A.docx т.с.с., key-all, "
        "key.csv, key.json және manifest.json болады. Дереккөз бен бастапқы сан бірдей "
        "болса, жұмыстар да әрқашан бірдей."
    ),
    "Minutes that the pupils have.": "Оқушыларға берілетін уақыт, минут.",
    "Name of the school; left out, a line to fill in.": (
        "Мектептің атауы; көрсетілмесе, толтыратын сызық қалады."
    ),
    "Name of the teacher.": "Мұғалімнің аты-жөні.",
    "No column of names is found; give it the heading Аты-жөні, ФИО or Name.": (
        "Аты-жөні бағаны табылмады; бағанға Аты-жөні, ФИО немесе Name деген тақырып қойыңыз."
    ),
    "No pupil stands below the headings; write one into each row.": (
        "Тақырыптардың астында оқушы жоқ; әр жолға бір оқушыдан жазыңыз."
    ),
    "Nothing to complain about.": "Қате табылмады.",
    "Number that fixes the draw; left out, a fresh one.": (
        "Таңдауды бекітетін бастапқы сан (seed); көрсетілмесе, жаңасы алынады."
    ),
    "Questions a variant; left out, all of the bank.": (
        "Бір нұсқадағы сұрақ саны; көрсетілмесе, банктегі барлық сұрақ."
    ),
    "Questions by kind": "Сұрақтардың түрлері бойынша саны",
    "Questions by maker": "Сұрақтардың құрастыру ережелері бойынша саны",
    "Questions that were left out": "Банкке енбеген сұрақтар",
    "Replace the bank file.": "Банк файлын ауыстыру.",
    "Replace what stands in the folder.": "Қалтада тұрған файлдарды ауыстыру.",
    "Sentences that nothing was made of": "Сұрақ жасалмаған сөйлемдер",
    "Setting the papers": "Жұмыстар беттелуде",
    "Show what was made of the text; --report=FILE.html writes a page.": (
        "Мәтіннен не жасалғанын көрсету; --report=FILE.html веб-бет жазады."
    ),
    "Subject, for example History.": "Пән, мысалы Тарих.",
    (
        "The bank has too few different facts: some questions of a variant ask about "
        "the same thing ({where}). Ask for fewer questions, or add some."
    ): (
        "Банкте әртүрлі деректер аз: бір нұсқадағы кейбір сұрақтар бір нәрсе туралы "
        "сұрайды ({where}). Сұрақ санын азайтыңыз немесе банкке сұрақ қосыңыз."
    ),
    "The file cannot be opened; it must be a file that you may read.": (
        "Файл ашылмады; ол сізге оқуға рұқсат етілген файл болуы керек."
    ),
    "The name {name} has lost letters; save the class list anew as CSV UTF-8.": (
        "Мына атта әріптер жоғалған: {name}; сынып тізімін CSV UTF-8 түрінде қайта сақтаңыз."
    ),
    "The questions are in bank.yaml: edit them and make the papers from it.": (
        "Сұрақтар bank.yaml файлында: түзетіп, жұмыстарды содан жасаңыз."
    ),
    "The quotation marks of this row do not pair; mend or remove them.": (
        "Бұл жолдағы тырнақшалардың сыңары жоқ; түзетіңіз немесе алып тастаңыз."
    ),
    "There is no such file; look at its name and its folder.": (
        "Мұндай файл жоқ; аты мен қалтасын тексеріңіз."
    ),
    "This is not a text file; save the class list as CSV UTF-8.": (
        "Бұл мәтіндік файл емес; сынып тізімін CSV UTF-8 түрінде сақтаңыз."
    ),
    "This row has no name; write it into the column of names or empty the row.": (
        "Бұл жолда аты-жөні жоқ; тиісті бағанға жазыңыз немесе жолды босатыңыз."
    ),
    "Title of the bank; left out, that of the text.": (
        "Банктің тақырыбы; көрсетілмесе, мәтіннің тақырыбы алынады."
    ),
    "Title of the paper; left out, the title of the bank.": (
        "Жұмыстың тақырыбы; көрсетілмесе, банктің тақырыбы алынады."
    ),
    "To hand out: variant-….  For the teacher: key-…, key-all, key.csv, key.json.": (
        "Оқушыларға: variant-….  Мұғалімге: key-…, key-all, key.csv, key.json."
    ),
    (
        "a colon stands where none can stand: put a text with a colon into quotes like "
        '"this: that", and give lines of one entry the same indentation'
    ): (
        'қос нүкте тұрмайтын жерде тұр: қос нүктесі бар мәтінді "осылай: тырнақшаға" '
        "алыңыз, бір жазбаның жолдарын бірдей шегініспен жазыңыз"
    ),
    "a group cannot stand inside a group": "топтың ішінде топ болмайды",
    'a list begins on the line below its name: put "- " on a line of its own': (
        'тізім атауынан кейінгі жолдан басталады: "- " белгісін бөлек жолға жазыңыз'
    ),
    "a question has one <stem>": "сұрақта бір ғана <stem> болады",
    "a table has rows, and each has as many cells as widths": (
        "кестеде жолдар болады, ал әр жолдағы ұяшық саны widths санына тең"
    ),
    "adds to another": "алдыңғы сөйлемге жалғасып тұр",
    "all options are right: is that meant?": (
        "барлық нұсқа дұрыс деп белгіленген: солай болуы керек пе?"
    ),
    "ask for at least 1 question, not {number}": (
        "кемінде 1 сұрақ сұраңыз, көрсетілгені: {number}"
    ),
    "ask for at least 1 variant, not {number}": ("кемінде 1 нұсқа сұраңыз, көрсетілгені: {number}"),
    "asks the same as line {line}: change or remove one of the two": (
        "мына жолмен бірдей сұрақ: {line}; екеуінің бірін өзгертіңіз немесе алып тастаңыз"
    ),
    "brackets or dashes are nested too deep": (
        "жақшалар немесе сызықшалар тым терең кірістірілген"
    ),
    "can have {limit} entries at most": "жазба саны ең көбі {limit} бола алады",
    "cannot be used: '{given}'": "жарамайды: '{given}'",
    "cannot read this kind of file; save the text as one of: {formats}": (
        "мұндай файл оқылмайды; мәтінді мына пішімдердің бірінде сақтаңыз: {formats}"
    ),
    "cannot read {suffix} files; did you mean {near}?": (
        "мұндай файлдар оқылмайды: {suffix}; мүмкін, {near} шығар?"
    ),
    "differs from entry {number} in capital letters only": (
        "мына жазбадан бас әріптерімен ғана ерекшеленеді: {number}"
    ),
    "enough on this fact": "бұл дерек бойынша сұрақ жеткілікті",
    "every question of the bank is rejected: accept some of them": (
        "банктегі барлық сұрақ қабылданбаған (rejected): кейбірін қабылдаңыз"
    ),
    "group {number} ({id})": "{number}-топ ({id})",
    "has no kind: write one of {words}": (
        "түрі (kind) көрсетілмеген: мыналардың бірін жазыңыз: {words}"
    ),
    "has {entries} entries on the right, but there are {letters} letters for them": (
        "оң жақтағы жазба саны: {entries}, ал оларға арналған әріп саны: {letters}"
    ),
    "is empty: write a text": "бос: мәтін жазыңыз",
    "is empty: write a text or remove the line": "бос: мәтін жазыңыз немесе жолды өшіріңіз",
    "is missing or empty": "жоқ немесе бос",
    "is not a question, which has kind: and prompt:, but '{given}'": (
        "kind: және prompt: өрістері бар сұрақ емес, мынау тұр: '{given}'"
    ),
    "key in stem": "жауап сұрақтың өзінде тұр",
    "key not in evidence": "жауап дәйексөзде жоқ",
    "key stands out": "дұрыс жауап ұзындығымен көзге түседі",
    "length": "сөйлем тым қысқа не тым ұзын",
    "needs {limit} or more entries": "жазба саны кемінде {limit} болуы керек",
    "no option is right: add «correct: true» to the right one": (
        "бірде-бір дұрыс жауап жоқ: дұрыс нұсқаға «correct: true» деп қосыңыз"
    ),
    (
        "no questions could be made from this text: it has too few plain statements "
        "with dates, numbers or definitions. Use a longer expository text, or write "
        "the bank by hand."
    ): (
        "бұл мәтіннен сұрақ құрастырылмады: күні, саны немесе анықтамасы бар қарапайым "
        "сөйлемдер тым аз. Ұзағырақ түсіндірме мәтін алыңыз немесе банкті қолмен "
        "жазыңыз."
    ),
    "no section '{name}': add it below sections:": (
        "мұндай бөлім жоқ: '{name}'; оны sections: астына қосыңыз"
    ),
    "no section '{name}': did you mean '{meant}'?": (
        "мұндай бөлім жоқ: '{name}'; мүмкін, '{meant}' шығар?"
    ),
    "options alike": "жауап нұсқалары бірдей",
    "no verb": "баяндауышы жоқ",
    "example or guess": "мысал не болжам",
    "counts on": "бұрын аталғанды санап жалғастырады",
    "plural behind a number": "саннан кейінгі көптік жалғау",
    "points back": "бұрын аталғанды меңзейді",
    "another language": "басқа тілде",
    "slip of grammar": "тілдік қате",
    "repaired": "түзетілді",
    "no fact of a kind that is asked for": "сұралатын түрдегі дерек жоқ",
    "Patterns of questions to leave out, parted by commas.": (
        "Пайдаланылмайтын сұрақ үлгілері, үтірмен бөлінеді."
    ),
    "--without: there is no pattern {names}. Choose from: {known}.": (
        "--without: {names} деген үлгі жоқ. Мыналардан таңдаңыз: {known}."
    ),
    (
        "{file}: sentences in another language, which were left out: {number}. "
        "Build a bank of them apart, with --language."
    ): (
        "{file}: басқа тілдегі сөйлемдер саны: {number}; олардан "
        "сұрақ жасалмады. --language көрсетіп, олардан бөлек банк жасаңыз."
    ),
    "points outside": "басқа сөйлемге сілтейді",
    "put a text that begins with ! into quotes": (
        "! белгісінен басталатын мәтінді тырнақшаға алыңыз"
    ),
    "put a text that begins with % into quotes": (
        "% белгісінен басталатын мәтінді тырнақшаға алыңыз"
    ),
    "put a text that begins with * or & into quotes": (
        "* немесе & белгісінен басталатын мәтінді тырнақшаға алыңыз"
    ),
    "put a text that begins with > or | into quotes": (
        "> немесе | белгісінен басталатын мәтінді тырнақшаға алыңыз"
    ),
    "put a text that begins with a bracket into quotes": (
        "жақшадан басталатын мәтінді тырнақшаға алыңыз"
    ),
    "question {number}": "{number}-сұрақ",
    "question {number} ({id})": "{number}-сұрақ ({id})",
    "remove the control character {code}": "мына басқару таңбасын өшіріңіз: {code}",
    "remove the unseen character {code}": "мына көрінбейтін таңбаны өшіріңіз: {code}",
    'should be a list: each entry on a line of its own that begins with "- "': (
        'тізім болуы керек: әр жазба "- " белгісінен басталатын бөлек жолда'
    ),
    "should be a number, not '{given}'": "сан болуы керек, ал мынау тұр: '{given}'",
    "should be a whole number, not '{given}'": "бүтін сан болуы керек, ал мынау тұр: '{given}'",
    "should be one of {words}, not '{given}'": (
        "мыналардың бірі болуы керек: {words}; ал мынау тұр: '{given}'"
    ),
    "should be one text: if it has a colon or brackets, put it into quotes": (
        "бір мәтін болуы керек: қос нүкте не жақша болса, тырнақшаға алыңыз"
    ),
    "should be {limit} or less, not {given}": (
        "{limit} немесе одан аз болуы керек, көрсетілгені: {given}"
    ),
    "should be {limit} or more, not {given}": (
        "{limit} немесе одан көп болуы керек, көрсетілгені: {given}"
    ),
    "should have fields of its own ({fields}), not '{given}'": (
        "өз өрістері болуы керек ({fields}), ал мынау тұр: '{given}'"
    ),
    "stands here twice: keep one of the two": "екі рет тұр: екеуінің бірін қалдырыңыз",
    "stem too short or long": "сұрақ мәтіні тым қысқа не тым ұзын",
    "subject left out": "бастауышы жоқ",
    "the accent {code} stands apart from its letter: type the letter anew": (
        "екпін белгісі әрпінен бөлек тұр: {code}; әріпті қайта теріңіз"
    ),
    "the answer «{answer}» is not in the quotation": "жауап дәйексөзде жоқ: «{answer}»",
    (
        "the bank holds {held} questions (and {rejected} rejected ones), {asked} were "
        "asked for: add or accept {missing}, or ask for {held}"
    ): (
        "банкте {held} сұрақ бар (қабылданбағаны: {rejected}), сұралғаны: {asked}; "
        "тағы {missing} сұрақ қосыңыз не қабылдаңыз немесе {held} сұрақ сұраңыз"
    ),
    ("the bank holds {held} questions, {asked} were asked for: add {missing}, or ask for {held}"): (
        "банкте {held} сұрақ бар, сұралғаны: {asked}; тағы {missing} сұрақ қосыңыз "
        "немесе {held} сұрақ сұраңыз"
    ),
    (
        "the bracket that begins here is not closed, or a text inside it has a colon, "
        "comma, bracket or quotation mark: close it, or put the text into quotes"
    ): (
        "осы жерде ашылған жақша жабылмаған немесе ішіндегі мәтінде қос нүкте, үтір, "
        "жақша не тырнақша бар: жабыңыз немесе мәтінді тырнақшаға алыңыз"
    ),
    "the file cannot be opened: {reason}": "файл ашылмады: {reason}",
    "the file holds no sentences; questions need running text": (
        "файлда сөйлем жоқ; сұрақ құрастыру үшін тұтас мәтін керек"
    ),
    (
        "the file is a bare list: write title: and language: above it, then questions: "
        "and the list below that"
    ): (
        "файлда тек тізім тұр: үстіне title: және language: жазыңыз, сосын questions: "
        "деп, тізімді соның астына қойыңыз"
    ),
    "the file is empty: a bank needs title, language and questions": (
        "файл бос: банкке title, language және questions керек"
    ),
    "the file is empty; give a file with a text": "файл бос; мәтіні бар файл беріңіз",
    "the file is not in UTF-8: save it again and choose the encoding UTF-8": (
        "файл UTF-8 кодтауында емес: UTF-8 кодтауын таңдап, қайта сақтаңыз"
    ),
    "the fonts have no character “{letter}” (U+{code}): replace it in “{text}”": (
        "қаріптерде «{letter}» (U+{code}) таңбасы жоқ: мына мәтінде ауыстырыңыз: «{text}»"
    ),
    "the id '{id}' is taken by line {line}: give this one another": (
        "'{id}' деген id мына жолда қолданылған: {line}; бұған басқасын беріңіз"
    ),
    "the language was not recognized as kk, ru or en; name it with --language": (
        "тілі kk, ru немесе en екені анықталмады; --language арқылы көрсетіңіз"
    ),
    "the letter «{letter}», {code}, cannot be printed: replace it": (
        "«{letter}» ({code}) әрпі басып шығарылмайды: ауыстырыңыз"
    ),
    "the outermost tag is <paper>": "ең сыртқы тег – <paper>",
    (
        "the prompt has {found} gaps (___), but answers are given for {given}: write "
        "one answer for each gap"
    ): (
        "сұрақтағы бос орын (___) саны: {found}, ал берілген жауап саны: {given}; әр "
        "бос орынға бір жауаптан жазыңыз"
    ),
    (
        "the questions of a passage stay together, so that exactly {asked} questions "
        "cannot be drawn: ask for {possible}"
    ): (
        "бір мәтінге арналған сұрақтар бірге қалады, сондықтан дәл {asked} сұрақ "
        "таңдау мүмкін емес; мынаны сұраңыз: {possible}"
    ),
    (
        "the quotation mark that begins here is not closed as it should be: close it, "
        'write \\" for a mark inside "…", or put the text into \'…\''
    ): (
        'осы жерде ашылған тырнақша дұрыс жабылмаған: жабыңыз, "…" ішіндегі '
        "тырнақшаны \\\" деп жазыңыз немесе мәтінді '…' ішіне алыңыз"
    ),
    "the right option is far longer than the others, which gives it away": (
        "дұрыс нұсқа басқаларынан әлдеқайда ұзын, сондықтан бірден білініп тұр"
    ),
    "the rubric adds up to {total}, but the question has points: {points}": (
        "дескрипторлардың қосындысы: {total}, ал сұрақтың балы: {points}"
    ),
    "the same as entry {number} above": "жоғарыдағы мына жазбамен бірдей: {number}",
    "the section '{name}' stands here twice": "бұл бөлім екі рет тұр: '{name}'",
    "the template cannot be used: {reason}": "үлгі қолдануға жарамайды: {reason}",
    "the template does not give XML ({reason})": "үлгіден дұрыс XML шықпайды ({reason})",
    "the tolerance is as large as the answer: is that meant?": (
        "рұқсат етілген ауытқу жауаптың өзінен кем емес: солай болуы керек пе?"
    ),
    "the word box holds «{word}» twice": "сөздер жиынында екі рет тұр: «{word}»",
    "there is no font “{family}”: use one of {families}": (
        "мұндай қаріп жоқ: «{family}»; мыналардың бірін қолданыңыз: {families}"
    ),
    "there is no layout {name}": "мұндай беттеу үлгісі жоқ: {name}",
    "there is no such file": "мұндай файл жоқ",
    "there is no such file; check the name and the folder": (
        "мұндай файл жоқ; аты мен қалтасын тексеріңіз"
    ),
    "there is no such file; did you mean {name}?": "мұндай файл жоқ; мүмкін, {name} шығар?",
    "this DOCX is damaged; open it in Word or LibreOffice and save it again": (
        "бұл DOCX бүлінген; Word не LibreOffice бағдарламасында ашып, қайта сақтаңыз"
    ),
    "this DOCX unpacks to more than {size} MB; give the text alone": (
        "бұл DOCX ашылғанда {size} МБ-тан асып кетеді; тек мәтіннің өзін беріңіз"
    ),
    "this PDF has no text layer (a scan?); recognize its text with OCR first": (
        "бұл PDF-те мәтін қабаты жоқ (сканерленген бе?); алдымен мәтінін OCR арқылы танытып алыңыз"
    ),
    "this PDF is damaged; open it in a viewer and print it to a new PDF": (
        "бұл PDF бүлінген; қарау бағдарламасында ашып, жаңа PDF етіп басып шығарыңыз"
    ),
    "this PDF is locked with a password; save a copy without one": (
        "бұл PDF құпиясөзбен жабылған; құпиясөзсіз көшірмесін сақтаңыз"
    ),
    (
        "this cannot begin a value: use spaces, never a tab, before a line, and put a "
        "text that begins with @, % or ` into quotes"
    ): (
        "мән бұлай басталмайды: жолдың басына табуляция емес, бос орын қойыңыз, ал @, "
        "% немесе ` белгісінен басталатын мәтінді тырнақшаға алыңыз"
    ),
    "this folder cannot be written to ({reason}). Choose another one with --out.": (
        "бұл қалтаға жазу мүмкін емес ({reason}). --out арқылы басқасын таңдаңыз."
    ),
    "this is a folder; name the files in it": "бұл – қалта; ішіндегі файлдарды атаңыз",
    "this is an old .doc or a protected file; save it as .docx in Word": (
        "бұл – ескі .doc немесе қорғалған файл; Word бағдарламасында .docx етіп сақтаңыз"
    ),
    "this is not YAML: {reason}": "бұл YAML емес: {reason}",
    "this is not a bank: it begins with title:, language: and questions:": (
        "бұл банк емес: банк title:, language: және questions: өрістерінен басталады"
    ),
    "this is not a text file; save the text as .txt, .docx or .pdf": (
        "бұл мәтіндік файл емес; мәтінді .txt, .docx немесе .pdf етіп сақтаңыз"
    ),
    "this is not a web page; save the page as HTML and try again": (
        "бұл веб-бет емес; бетті HTML етіп сақтап, қайталап көріңіз"
    ),
    (
        "this line does not fit the lines above it: the fields of an entry need the "
        'same indentation, and the entries of a list begin with "- "'
    ): (
        "бұл жол жоғарыдағы жолдарға сәйкес келмейді: бір жазбаның өрістері бірдей "
        'шегініспен жазылады, тізімнің жазбалары "- " белгісінен басталады'
    ),
    "this line has no name with a colon and a space after it, such as «prompt: …»": (
        "бұл жолда атау, одан кейін қос нүкте мен бос орын жоқ, мысалы «prompt: …»"
    ),
    (
        "this text is in another language ({one}) than {name} ({other}). Build a bank "
        "for each language."
    ): (
        "бұл мәтіннің тілі ({one}) мына мәтіннің тілінен өзгеше: {name} ({other}). Әр "
        "тілге бөлек банк құрастырыңыз."
    ),
    "unbalanced": "жақшасы немесе тырнақшасы сәйкес емес",
    "unfinished": "сөйлем аяқталмаған",
    "unknown field '{given}': did you mean '{meant}'?": (
        "белгісіз өріс: '{given}'; мүмкін, '{meant}' шығар?"
    ),
    "unknown field '{given}': put a text with a comma inside braces into quotes": (
        "белгісіз өріс: '{given}'; жақша ішіндегі үтірі бар мәтінді тырнақшаға алыңыз"
    ),
    "unknown field '{given}': the fields here are {fields}": (
        "белгісіз өріс: '{given}'; мұндағы өрістер: {fields}"
    ),
    "unknown kind '{given}': did you mean '{meant}'?": (
        "белгісіз түр: '{given}'; мүмкін, '{meant}' шығар?"
    ),
    "unknown kind '{given}': write one of {words}": (
        "белгісіз түр: '{given}'; мыналардың бірін жазыңыз: {words}"
    ),
    "unknown language {code}; use one of: {codes}": (
        "белгісіз тіл: {code}; мыналардың бірін қолданыңыз: {codes}"
    ),
    "unknown word": "сөздікте жоқ сөз",
    "unknown word '{given}': did you mean '{meant}'?": (
        "белгісіз мән: '{given}'; мүмкін, '{meant}' шығар?"
    ),
    "untidy stem": "сұрақ мәтіні ұқыпсыз",
    "with two options, «last» leaves nothing to shuffle": (
        "екі нұсқа болғанда «last» араластыратын ештеңе қалдырмайды"
    ),
    "words stand in <{tag}> outside its tags": "<{tag}> ішінде тегтерден тыс мәтін тұр",
    "{field}: {reason}": "{field}: {reason}",
    (
        "{file}: {questions} questions from {sentences} sentences. Look them over, "
        "then: worksheets make {file}"
    ): (
        "{file}: сұрақ саны: {questions}, сөйлем саны: {sentences}. Қарап шығыңыз да, "
        "мынаны теріңіз: worksheets make {file}"
    ),
    "{folder}: {variants} variants with their keys, {files} files (seed {seed}).": (
        "{folder}: кілттерімен бірге нұсқа саны: {variants}, файл саны: {files} (seed {seed})."
    ),
    "{names} stands there already: choose another place, or say --force to replace it.": (
        "бұл жерде мыналар бар: {names}. Басқа жер таңдаңыз немесе "
        "ауыстыру үшін --force деп жазыңыз."
    ),
    "{name} is a number, not «{value}»": "{name} сан болуы керек, ал мынау тұр: «{value}»",
    "{name} is one of: {known}": "{name} мыналардың бірі болуы керек: {known}",
    "«{word}» has Cyrillic letters among Latin: {letters}": (
        "«{word}» сөзінде латын әріптерінің арасында кирилл әріптері бар: {letters}"
    ),
    "«{word}» has Latin letters among Cyrillic: {letters}": (
        "«{word}» сөзінде кирилл әріптерінің арасында латын әріптері бар: {letters}"
    ),
    (
        "this bank has been edited and is not replaced. Make the papers from it, or move it "
        "away first."
    ): (
        "бұл банк қолмен түзетілген, сондықтан ауыстырылмайды. Жұмыстарды осы банктен жасаңыз"
        " немесе алдымен оны басқа жерге көшіріңіз."
    ),
    "this is a bank already: check it, or make papers from it.": (
        "бұл – дайын банк: оны тексеріңіз немесе одан жұмыстар жасаңыз."
    ),
    "a bank is a file that ends in .yaml: give it such a name.": (
        "банк файлының аты .yaml деп аяқталады: сондай ат беріңіз."
    ),
    "--language is for texts; this bank is in {language}.": (
        "--language мәтіндерге арналған; бұл банктің тілі: {language}."
    ),
    "Draw only questions with this status.": ("Тек осы күйдегі (status) сұрақтарды таңдау."),
    "Renew the bank file; what you accepted, rejected, edited or wrote stays.": (
        "Банк файлын жаңарту; өзіңіз қабылдаған, қабылдамаған, түзеткен не жазған "
        "сұрақтар сақталады."
    ),
    "--update keeps your work and --force replaces it: say one of the two.": (
        "--update жұмысыңызды сақтайды, ал --force оны ауыстырады: екеуінің бірін ғана жазыңыз."
    ),
    (
        "this bank is there already: say --update to renew it and keep your work, or --force to "
        "replace it."
    ): (
        "бұл банк бұрыннан бар: жұмысыңызды сақтап жаңарту үшін --update, толығымен ауыстыру "
        "үшін --force деп жазыңыз."
    ),
    (
        "Kept as you left them: {accepted} accepted, {edited} edited or your own, {rejected} "
        "rejected. New: {new}, gone: {gone}."
    ): (
        "Сол күйінде сақталғаны: қабылданғаны – {accepted}, түзетілгені не өзіңіз жазғаны – "
        "{edited}, қабылданбағаны – {rejected}. Жаңасы – {new}, алынып тасталғаны – {gone}."
    ),
    (
        "the bank holds {held} questions with «status: {status}», {asked} were asked for: "
        "write it below {missing} more, or ask for {held}"
    ): (
        "банкте «status: {status}» деп белгіленген {held} сұрақ бар, сұралғаны: {asked}; тағы "
        "{missing} сұрақты солай белгілеңіз немесе {held} сұрақ сұраңыз"
    ),
    (
        "no question of the bank is accepted (drafts: {drafts}): look the bank over and write "
        "«status: accepted» below each question that you want, or leave out --only"
    ): (
        "банкте қабылданған сұрақ жоқ (қаралмағаны: {drafts}): банкті қарап шығып, керек әр "
        "сұрақтың астына «status: accepted» деп жазыңыз немесе --only параметрін алып тастаңыз"
    ),
    "no question of the bank is a draft: leave out --only, or say --only accepted": (
        "банкте қаралмаған (draft) сұрақ жоқ: --only параметрін алып тастаңыз немесе "
        "--only accepted деп жазыңыз"
    ),
    "the manifest cannot be opened ({reason}): name a folder that papers were made in": (
        "манифест ашылмады ({reason}): емтихан қағаздары жасалған қалтаны көрсетіңіз"
    ),
    "this manifest is damaged, or of another program: make the papers again": (
        "бұл манифест бүлінген немесе басқа бағдарламанікі: қағаздарды қайта жасаңыз"
    ),
    "{id}: there is no text in {language}: write it below translations:": (
        "{id}: {language} тіліндегі мәтіні жоқ: оны translations: астына жазыңыз"
    ),
    "{language} is there already: keep one text for each language": (
        "{language} тіліндегі мәтін бар: әр тілде бір ғана мәтін қалдырыңыз"
    ),
    "the translation has no prompt: write one": "аудармада сұрақтың мәтіні (prompt) жоқ: жазыңыз",
    (
        "{field} has {has} entries here, but the question has {needs}: write one for each, "
        "in the same order"
    ): (
        "{field}: мұнда {has} жазба бар, ал сұрақта {needs}: әрқайсысына біреуден, сол ретпен "
        "жазыңыз"
    ),
    "the prompt has {found} gaps (___), but the question has {needs}": (
        "мәтінде {found} бос орын (___) бар, ал сұрақта {needs}"
    ),
    (
        "entries on the right that are alike in one language differ in the other: write "
        "them alike in both"
    ): ("оң жақтағы жазбалар бір тілде бірдей, екіншісінде әртүрлі: екі тілде де бірдей жазыңыз"),
    (
        "--accept goes with one --question. Make the next errata from the folder that this "
        "command writes."
    ): (
        "--accept бір ғана --question параметрімен қолданылады. Келесі түзетуді осы пәрмен "
        "жазған қалтадан жалғастырыңыз."
    ),
    (
        "--accept: question {name} has no other answer of its own that could be right, too. Say "
        "--accept-all or --drop."
    ): (
        "--accept: {name} тапсырмасының дұрыс деп қосуға болатын басқа жауабы жоқ. --accept-all "
        "немесе --drop деп жазыңыз."
    ),
    (
        "--accept: question {name} has no single option «{text}». A letter means another option "
        "in each variant: say it with variant and number (--question {paper}:{number} --accept "
        "B), or say the text of an option: {known}."
    ): (
        "--accept: {name} тапсырмасынан «{text}» деген бір жауап табылмады. Бір әріп әр нұсқада "
        "әртүрлі жауапты білдіреді: әріпті нұсқасы және нөмірімен бірге жазыңыз (--question "
        "{paper}:{number} --accept B) немесе жауаптың мәтінін жазыңыз: {known}."
    ),
    (
        "--accept: question {name} has {gaps} gaps. Say which one the wording is for, as in «2: "
        "{text}»."
    ): (
        "--accept: {name} тапсырмасындағы бос орын саны: {gaps}. Жауап қай бос орынға арналғанын "
        "көрсетіңіз, мысалы «2: {text}»."
    ),
    "--accept: question {number} of variant {label} has the letters {known}, not «{letter}».": (
        "--accept: {label} нұсқасының {number}-тапсырмасында мына әріптер бар: {known}, ал "
        "«{letter}» жоқ."
    ),
    (
        "--accept: the answer to question {name} is not the same in all variants, so no one "
        "wording can be right in all of them. Say --accept-all or --drop."
    ): (
        "--accept: {name} тапсырмасының жауабы әр нұсқада әртүрлі, сондықтан бір жауап бәріне "
        "бірдей дұрыс бола алмайды. --accept-all немесе --drop деп жазыңыз."
    ),
    "--accept: the wording is empty.": "--accept: жауап мәтіні бос.",
    "--accept: «{text}» is right already.": "--accept: «{text}» – онсыз да дұрыс жауап.",
    "--drop: variant {label} would have no points left. Make new papers instead.": (
        "--drop: {label} нұсқасында бірде-бір балл қалмайды. Оның орнына жұмыстарды қайта жасаңыз."
    ),
    "--format {suffix} does not go with this name.": (
        "--format {suffix} бұл файл атына сай келмейді."
    ),
    "--password-file goes with --seal.": (
        "--password-file параметрі --seal параметрімен бірге қолданылады."
    ),
    "--password-file: the first line of this file is empty.": (
        "--password-file: бұл файлдың бірінші жолы бос."
    ),
    "--password-file: this file cannot be read as text.": (
        "--password-file: бұл файлды мәтін ретінде оқу мүмкін болмады."
    ),
    "--question: no paper has a question {name}. Did you mean {meant}?": (
        "--question: ешбір нұсқада {name} деген тапсырма жоқ. {meant} деп жазғыңыз келді ме?"
    ),
    (
        "--question: no paper has a question {name}. Say its variant and number, as in A:17, or "
        "its id, which stands in key.csv."
    ): (
        "--question: ешбір нұсқада {name} деген тапсырма жоқ. Нұсқасы мен нөмірін жазыңыз, "
        "мысалы A:17, немесе key.csv файлындағы идентификаторын көрсетіңіз."
    ),
    "--question: variant {label} has questions 1 to {last}, not {number}.": (
        "--question: {label} нұсқасында 1–{last} аралығындағы тапсырмалар бар, {number}-тапсырма "
        "жоқ."
    ),
    (
        "A question on printed papers is faulty: drop it, or accept further answers.\n\nDIR is "
        "the folder of the papers; it is not touched. A new folder (DIR-errata) tells in which "
        "variants and at which numbers the question stands, and holds slips to read aloud, new "
        "keys and a new mark table.\n\n\b\nThe question 17 of variant A counts for nobody:\n  "
        "worksheets errata DIR --question A:17 --drop\n\b\nWhat variant A calls B is right, too "
        "(other variants have their own letters):\n  worksheets errata DIR --question A:17 "
        "--accept B\n\b\nBy the question's id (see key.csv), with the text of an option or "
        "another wording:\n  worksheets errata DIR --question q-1a2b3c4d --accept 1465\n\b\nOne "
        "more: name the folder of the errata.\n  worksheets errata DIR-errata --question B:3 "
        "--accept-all"
    ): (
        "Басылып шыққан жұмыстағы тапсырма қате болса: оны есептен шығару немесе басқа "
        "жауаптарды да дұрыс деп санау.\n\nDIR – жұмыстар жатқан қалта, ол өзгертілмейді. Жаңа "
        "қалтада (DIR-errata) тапсырманың қай нұсқада, қай нөмірде тұрғаны, оқушыларға оқып "
        "беретін хабарлама, жаңа кілттер және балды бағаға айналдырудың жаңа кестесі "
        "болады.\n\n\b\nA нұсқасының 17-тапсырмасы ешкімге есептелмейді:\n  worksheets errata "
        "DIR --question A:17 --drop\n\b\nA нұсқасындағы B жауабы да дұрыс (басқа нұсқаларда оның "
        "әрпі басқа):\n  worksheets errata DIR --question A:17 --accept B\n\b\nТапсырманың "
        "идентификаторы бойынша (key.csv), жауаптың мәтінімен:\n  worksheets errata DIR "
        "--question q-1a2b3c4d --accept 1465\n\b\nТағы бір түзету қосу үшін түзетулер қалтасын "
        "көрсетіңіз.\n  worksheets errata DIR-errata --question B:3 --accept-all"
    ),
    "An option of question {name}: «{old}» → «{new}» ({places}).": (
        "{name} тапсырмасының жауап нұсқасы өзгерген: «{old}» → «{new}» ({places})."
    ),
    "Class": "Сынып",
    "Correct a question after printing: slips, new keys, new marks.": (
        "Басылғаннан кейін тапсырманы түзету: хабарлама, жаңа кілт, баға кестесі."
    ),
    "Date": "Күні",
    "Erratum on question {name} in {folder} only.": (
        "{name} тапсырмасының түзетуі тек {folder} қалтасында бар."
    ),
    "Everybody gets the points.": "Барлық оқушыға толық балл беріледі.",
    "File format, pdf or docx; else pdf.": "Файл пішімі, pdf не docx; көрсетілмесе – pdf.",
    "--format: choose from {known}, not {name}.": (
        "--format: мыналардың бірін таңдаңыз: {known}; {name} деген пішім жоқ."
    ),
    "File formats": "Файл пішімдері",
    "File or folder; else the current folder.": "Файл немесе қалта; көрсетілмесе – ағымдағы қалта.",
    "File with the password in its first line; left out, you are asked for it.": (
        "Бірінші жолында құпиясөз жазылған файл; көрсетілмесе, құпиясөз сұралады."
    ),
    "Folder for the files; else DIR itself.": "Файлдар жазылатын қалта; көрсетілмесе – DIR.",
    "Folder for the files; else DIR-errata.": "Файлдар жазылатын қалта; көрсетілмесе – DIR-errata.",
    "How a percent is made whole.": "Пайызды бүтін санға келтіру тәсілі.",
    "Label of the variant; left out with --key, all keys.": (
        "Нұсқаның белгісі; --key кезінде көрсетілмесе – барлық кілт."
    ),
    "Language": "Тіл",
    "Layout": "Беттеу үлгісі",
    "Letters as printed (with A:17), an option's text (with an id), or a wording.": (
        "Басылған әріптер (A:17 болса), жауаптың мәтіні (идентификатор болса) немесе жазбаша жауап."
    ),
    (
        "Make one paper or key again from the manifest in DIR, byte for byte.\n\nThe bank is not "
        "needed and may have changed since. If the program or the layout has changed, the paper "
        "is made all the same, and you are told."
    ): (
        "DIR ішіндегі манифест бойынша бір жұмысты немесе кілтті дәл сол күйінде, байтына дейін "
        "қайта жасау.\n\nБанк керек емес, ол содан бері өзгерсе де болады. Бағдарлама не беттеу "
        "үлгісі өзгерген болса, жұмыс бәрібір жасалады, бірақ ол туралы айтылады."
    ),
    "Make one paper or key of a run again.": "Бір жұмысты немесе кілтті қайта жасау.",
    "Minutes": "Минут",
    "New variants: {labels}.": "Жаңа нұсқалар: {labels}.",
    "Only questions with the status": "Тек мына күйдегі сұрақтар",
    (
        "Open keys.sealed in DIR with the password.\n\nThe files come back into DIR and the "
        "sealed one goes; with --out they are written there and DIR stays sealed."
    ): (
        "DIR ішіндегі keys.sealed файлын құпиясөзбен ашу.\n\nФайлдар DIR қалтасына қайтады, ал "
        "мөрленген файл өшіріледі; --out көрсетілсе, файлдар сонда жазылып, DIR мөрленген күйі "
        "қалады."
    ),
    "Open the keys that are under a password.": "Құпиясөзбен жабылған кілттерді ашу.",
    "Password": "Құпиясөз",
    "Put keys, bank and manifest under a password (keys.sealed).": (
        "Кілттерді, банкті және манифесті құпиясөзбен жабу (keys.sealed)."
    ),
    "Put the keys of a run under a password.": "Жұмыстардың кілттерін құпиясөзбен жабу.",
    (
        "Put the keys, the manifest and the bank in DIR into one file under a password.\n\nThe "
        "pupils' papers stay as they are. Who forgets the password cannot open the keys again: "
        "nobody can."
    ): (
        "DIR ішіндегі кілттерді, манифесті және банкті құпиясөзбен жабылған бір файлға "
        "салу.\n\nОқушылардың жұмыстары сол күйінде қалады. Құпиясөз ұмытылса, кілттерді ешкім "
        "қайта аша алмайды."
    ),
    "Question {name} is gone (was {places}).": (
        "{name} тапсырмасы алынып тасталған (бұрынғы орны: {places})."
    ),
    "Question {name} is new ({places}).": "{name} – жаңа тапсырма ({places}).",
    "Question {name} is worded otherwise: «{old}» → «{new}» ({places}).": (
        "{name} тапсырмасының мәтіні өзгерген: «{old}» → «{new}» ({places})."
    ),
    "Question {name}, {field}: «{old}» → «{new}» ({places}).": (
        "{name} тапсырмасы, {field}: «{old}» → «{new}» ({places})."
    ),
    "Replace the file.": "Файлды ауыстыру.",
    "Right, too: «{text}».": "Бұл да дұрыс: «{text}».",
    "Right, too: «{text}». Its letter: {places}.": "Бұл да дұрыс: «{text}». Оның әрпі: {places}.",
    "Scale of the mark table.": "Баға кестесінің шкаласы.",
    "School": "Мектеп",
    "Seed": "Бастапқы сан (seed)",
    "Subject": "Пән",
    "Teacher": "Мұғалім",
    (
        "Tell what differs between the papers in DIR1 and those in DIR2.\n\nExit status 0 if "
        "nothing differs, 1 if something does, 2 if a folder holds no papers."
    ): (
        "DIR1 мен DIR2 ішіндегі жұмыстардың айырмашылығын көрсету.\n\nАйырмашылық болмаса, "
        "аяқталу коды – 0, болса – 1, қалтада жұмыстар болмаса – 2."
    ),
    "Tell what differs between two runs.": "Екі қалтадағы жұмыстардың айырмашылығын көрсету.",
    "The bank is not the same: it was edited, or is another one.": (
        "Банк бірдей емес: ол түзетілген немесе басқа банк."
    ),
    "The bank {name} lies open where it was: it holds the answers.": (
        "{name} банкі орнында ашық күйінде қалды, ал онда жауаптар бар."
    ),
    "The key in place of the paper.": "Жұмыстың орнына оның кілті.",
    "The passage {name} has other words (variants: {labels}).": (
        "{name} мәтіні өзгерген (нұсқалар: {labels})."
    ),
    "The password again": "Құпиясөз қайтадан",
    "The question counts for nobody.": "Тапсырма ешкімге есептелмейді.",
    "The run did not make {name}: there is nothing to compare it with.": (
        "Ол кезде {name} файлы жасалмаған, сондықтан салыстыратын ештеңе жоқ."
    ),
    "The two runs are the same.": "Екі қалтадағы жұмыстар бірдей.",
    "Title": "Тақырып",
    "To hand out: variant-….  The keys are in {name}.": (
        "Таратуға: variant-….  Кілттер мына файлда: {name}."
    ),
    "To read aloud: slips.  For the teacher: errata, the new keys, marks.": (
        "Дауыстап оқуға: slips.  Мұғалімге: errata, жаңа кілттер, marks."
    ),
    "Variant and number, as in A:17, or a question's id; may be given several times.": (
        "Нұсқасы мен нөмірі, мысалы A:17, немесе тапсырманың идентификаторы; бірнеше рет жазуға "
        "болады."
    ),
    "Variant {label}, gone: {items}.": "{label} нұсқасы, алынып тасталғаны: {items}.",
    "Variant {label}, key: {changes}.": "{label} нұсқасы, кілт: {changes}.",
    "Variant {label}, moved: {moves}.": "{label} нұсқасы, орны ауысқаны: {moves}.",
    "Variant {label}, new: {items}.": "{label} нұсқасы, жаңасы: {items}.",
    "Variant {label}, options in another order: {numbers}.": (
        "{label} нұсқасы, жауаптарының реті өзгергені: {numbers}."
    ),
    "Variant {label}, points: {changes}.": "{label} нұсқасы, балл: {changes}.",
    "Variant {label}, total: {old} → {new}.": "{label} нұсқасы, жалпы балл: {old} → {new}.",
    "Variant {label}: sections have other headings or instructions.": (
        "{label} нұсқасы: бөлімдердің тақырыбы немесе нұсқауы өзгерген."
    ),
    "Variants gone: {labels}.": "Алынып тасталған нұсқалар: {labels}.",
    "a password has at least {least} letters or digits.": (
        "құпиясөзде кемінде {least} әріп не цифр болуы керек."
    ),
    (
        "errata are here already. To add to them, name this folder in place of that of the "
        "papers; to begin anew, say --force."
    ): (
        "мұнда түзетулер бар. Оларға тағы қосу үшін жұмыстар қалтасының орнына осы қалтаны "
        "көрсетіңіз; басынан бастау үшін --force деп жазыңыз."
    ),
    "errata go into a folder of their own: choose another --out.": (
        "түзетулер бөлек қалтаға жазылады: --out үшін басқа қалта таңдаңыз."
    ),
    "say one of the three: --drop, --accept or --accept-all.": (
        "үшеуінің бірін ғана жазыңыз: --drop, --accept немесе --accept-all."
    ),
    "say which paper: --variant B, or --key for all keys.": (
        "қай жұмыс керегін көрсетіңіз: --variant B, ал барлық кілт үшін --key."
    ),
    "the keys cannot be sealed here ({reason}).": (
        "мұнда кілттерді құпиясөзбен жабу мүмкін болмады ({reason})."
    ),
    "the password is not the right one, or the file is damaged.": (
        "құпиясөз дұрыс емес немесе файл бүлінген."
    ),
    "the sealed file could not be read back: nothing was removed. Try again.": (
        "мөрленген файлды қайта оқу мүмкін болмады: ештеңе өшірілген жоқ. Қайталап көріңіз."
    ),
    "the two passwords are not the same.": "екі құпиясөз бірдей емес.",
    "there are no sealed keys here ({reason}).": "мұнда мөрленген кілттер жоқ ({reason}).",
    "this folder is sealed: worksheets unseal {folder} opens it": (
        "бұл қалтаның кілттері мөрленген: оны мына пәрмен ашады: worksheets unseal {folder}"
    ),
    "{file} is missing.": "{file} жоқ.",
    "{file} is not as it was made: it has been edited or replaced.": (
        "{file} жасалған күйінде емес: ол түзетілген немесе ауыстырылған."
    ),
    "{folder}: opened, {files} files.": "{folder}: ашылды, файл саны – {files}.",
    "{folder}: sealed, {files} files.": "{folder}: мөрленді, файл саны – {files}.",
    "{folder}: {files} files.": "{folder}: файл саны – {files}.",
    (
        "{name} holds the same questions in the same order as it did then, but is not the same "
        "file byte for byte: the program ({then}, now {now}) or the layout has changed since."
    ): (
        "{name} ішіндегі тапсырмалар мен олардың реті сол кездегідей, бірақ файл байтына дейін "
        "бірдей емес: содан бері бағдарлама ({then}, қазір {now}) немесе беттеу үлгісі өзгерген."
    ),
    "{name} is not the same.": "{name} бірдей емес.",
    (
        "{name}: the paper is the same, the file is not: made by another version of the program "
        "({old}, {new})."
    ): (
        "{name}: мазмұны бірдей, файлы бөлек: бағдарламаның басқа нұсқасында жасалған ({old}, "
        "{new})."
    ),
    "{option}: there is no variant {name}. Choose from: {known}.": (
        "{option}: {name} нұсқасы жоқ. Мыналардың бірін таңдаңыз: {known}."
    ),
    "{what}: «{old}» → «{new}».": "{what}: «{old}» → «{new}».",
    "'{case}' is none of the cases here: {names}": (
        "мұнда '{case}' деген септік жоқ; септіктер: {names}"
    ),
    "'{name}' cannot name a value: use letters, digits and _, beginning with a letter": (
        "мәнді '{name}' деп атауға болмайды: атау әріптен басталып, тек әріп, цифр және _ "
        "белгісінен тұрады"
    ),
    "How often each recipe is tried out; 500 shows what is rare.": (
        "Мәндері өзгеретін әр сұрақ неше рет сыналады; 500 болса, сирек қате де көрінеді."
    ),
    "a condition cannot be printed: write «a if condition else b»": (
        "шарттың өзі мәтінге шықпайды: «a if шарт else b» деп жазыңыз"
    ),
    "a division by 0": "0-ге бөлу",
    (
        "a formula has numbers, names, texts in quotes, signs and functions only; decimals have a "
        "point: 1.5"
    ): (
        "формулада тек сандар, атаулар, тырнақшадағы мәтіндер, амал таңбалары мен функциялар "
        "болады; ондық бөлшек нүктемен жазылады: 1.5"
    ),
    "a formula has {limit} letters at most": "формула {limit} таңбадан аспайды",
    "a number becomes too large": "сан тым үлкен болып кетеді",
    "a number is rounded to {limit} decimal places at most": (
        "дөңгелектегенде үтірден кейін ең көбі {limit} таңба қалады"
    ),
    "a root is of degree 2 to {limit}": "түбірдің дәрежесі мына аралықтағы бүтін сан: 2–{limit}",
    "a root of a negative number": "теріс саннан түбір алынбайды",
    "a root or π does not come out even: write round(…, 2) around it": (
        "түбір мен π дәл жазылмайды: round(…, 2) ішіне алыңыз"
    ),
    (
        "a text in double braces is a formula, but there are no values: add values:, or part the "
        "braces with a space"
    ): (
        "қос жүйелі жақшадағы мәтін — формула, бірақ мәндер жоқ: values: қосыңыз немесе "
        "жақшалардың арасына бос орын қойыңыз"
    ),
    "an exponent is a whole number up to {limit}": (
        "дәреже көрсеткіші — {limit} санынан аспайтын бүтін сан"
    ),
    "different questions: {number}; draw from more values": (
        "әртүрлі сұрақ саны: {number}; мәндерді көбірек саннан таңдаңыз"
    ),
    "entry {place} is asked for, of {number} in all": (
        "{place}-элемент сұралды, ал барлығы: {number}"
    ),
    "factorial() takes 0 to {limit}": "factorial() мына аралықтағы бүтін санды алады: 0–{limit}",
    "is the same in every draw: no formula can stand here": (
        "бұл өріс барлық нұсқада бірдей: мұнда формула тұрмайды"
    ),
    (
        "none of {tries} draws of '{id}' fits; the last one: {reason}. Mend its values or its "
        "conditions"
    ): (
        "'{id}' үшін мәндер {tries} рет таңдалды, бірде-бірі жарамады; соңғысы: {reason}. Мәндерін "
        "немесе шарттарын түзетіңіз"
    ),
    "nothing speaks of this value: use it or remove it": (
        "бұл мән еш жерде қолданылмаған: қолданыңыз немесе алып тастаңыз"
    ),
    "nothing stands beside one of the | signs": "| белгілерінің бірінің жанында ештеңе жоқ",
    "numbers with roots or π lie too near to each other to be told apart": (
        "түбірі немесе π бар сандар бір-біріне тым жақын, оларды ажырату мүмкін емес"
    ),
    "power() prints squares and cubes, ² and ³, only": (
        "power() тек квадрат пен кубты жазады: ² және ³"
    ),
    'put a text that begins with {{ into quotes: "{{ a }} …"': (
        '{{ белгісінен басталатын мәтінді тырнақшаға алыңыз: "{{ a }} …"'
    ),
    "should be a condition on one line, like a > b": (
        "бір жолға жазылған шарт болуы керек, мысалы: a > b"
    ),
    "should be a range, a choice or a formula on one line, like 2 .. 9": (
        "бір жолға жазылған аралық, таңдау немесе формула болуы керек, мысалы: 2 .. 9"
    ),
    "should be one formula and nothing else": "мұнда тек бір формула тұруы керек",
    "the answer is the same in nearly all draws: let it depend on the values": (
        "жауап барлық дерлік жағдайда бірдей: оны мәндерге байланыстырыңыз"
    ),
    "the braces do not pair: a formula has two before and two after it": (
        "жүйелі жақшалар жұптаспаған: формуланың екі жағында екі-екіден жақша тұрады"
    ),
    "the formula is empty": "формула бос",
    "the group has values: write those of its questions beside them": (
        "топтың өз мәндері бар: сұрақтарының мәндерін де солардың қасына жазыңыз"
    ),
    "the number {number} has too many digits": "{number} санының цифры тым көп",
    "the range «{text}» goes upwards: the smaller number comes first": (
        "«{text}» аралығы өсу ретімен жазылады: алдымен кіші сан, қадам оң сан"
    ),
    "there is no value '{name}': add it below values:, or put a text into quotes": (
        "'{name}' деген мән жоқ: оны values: астына қосыңыз, ал мәтін болса, тырнақшаға алыңыз"
    ),
    "there is no value '{name}': did you mean '{meant}'?": (
        "'{name}' деген мән жоқ; мүмкін, '{meant}' шығар?"
    ),
    "these values need each other: {circle}": (
        "бұл мәндер бір-бірінен есептеледі, басы жоқ: {circle}"
    ),
    "too many brackets or signs stand inside each other": (
        "бірінің ішінде бірі тұрған жақшалар мен таңбалар тым көп"
    ),
    "two entries come out the same: «{text}»": "екі жазба бірдей болып шықты: «{text}»",
    "two names are the same": "екі атау бірдей болып шықты",
    "unknown unit '{unit}': write one of {known}": (
        "белгісіз өлшем бірлігі: '{unit}'; мыналардың бірін жазыңыз: {known}"
    ),
    "unknown word '{given}': write one of {words}": (
        "белгісіз сөз: '{given}'; мыналардың бірін жазыңыз: {words}"
    ),
    "each value stands on a line of its own, like «price: 200 .. 900»": (
        "әр мән жеке жолға жазылады, мысалы: «price: 200 .. 900»"
    ),
    "words and ranges cannot be mixed: make two values of them": (
        "сөздер мен аралықтар араласпайды: екі бөлек мән жасаңыз"
    ),
    "{message} (with {values})": "{message} (мәндер: {values})",
    "{name}() takes something else between its brackets: write {usage}": (
        "{name}() жақшасының ішіне басқаша жазылады: {usage}"
    ),
    "{one} cannot be turned into {other}": "{one} бірлігін {other} бірлігіне айналдыруға болмайды",
    "{share} % of the draws break a condition or cannot be reckoned: narrow the values": (
        "таңдалған мәндердің {share} пайызы шартқа сай келмейді немесе есептелмейді: мәндердің "
        "аясын тарылтыңыз"
    ),
    "«{condition}» does not hold": "«{condition}» шарты орындалмады",
    "«{formula}» cannot be read from «{rest}» on: write it like 2 * (a + b) / 1.5": (
        "«{formula}» формуласы «{rest}» жерінен бастап түсініксіз; былай жазыңыз: 2 * (a + b) / 1.5"
    ),
    "«{formula}» does not come out even as a decimal: write round(…, 2) around it": (
        "«{formula}» ондық бөлшекпен дәл жазылмайды: round(…, 2) ішіне алыңыз"
    ),
    "«{one}» and «{other}» cannot be compared": "«{one}» мен «{other}» салыстырылмайды",
    "«{text}» has no cases: only names and towns have": (
        "«{text}» септелмейді: тек есімдер, қалалар мен бүтін сандар септеледі"
    ),
    "«{text}» is not a condition: write one like a > b or a is whole": (
        "«{text}» — шарт емес; шартты былай жазыңыз: a > b немесе a is whole"
    ),
    "«{text}» is not a number": "«{text}» — сан емес",
    (
        "«{text}» is not a number: the ends and the step of a range are numbers like 2, -5, 0.5 or "
        "3/4; what depends on other values goes below where:"
    ): (
        "«{text}» — сан емес: аралықтың шеттері мен қадамы 2, -5, 0.5, 3/4 сияқты сан болады; "
        "басқа мәндерге байланысты талапты where: астына жазыңыз"
    ),
    "«{text}» is not a person": "«{text}» — адам аты емес",
    "«{text}» is not a range: write it like 2 .. 9 or 0.5 .. 3 step 0.5": (
        "«{text}» — аралық емес; былай жазыңыз: 2 .. 9 немесе 0.5 .. 3 step 0.5"
    ),
    "«{text}» is not a text in quotes": "«{text}» — тырнақшадағы мәтін емес",
    "«{text}» is not a whole number": "«{text}» — бүтін сан емес",
    "a bracket has to stand after “{command}”: write {example}, or {none} for none": (
        "«{command}» командасынан кейін жақша тұруы керек: {example} деп, ал жақша керек болмаса, "
        "{none} деп жазыңыз"
    ),
    "a “[” is not closed: write the missing “]”": (
        "«[» жақшасы жабылмаған: жетіспей тұрған «]» белгісін қойыңыз"
    ),
    "a “{” is not closed: write “}” where it ends, or “\\{” for a printed brace": (
        "«{» жақшасы жабылмаған: аяқталатын жеріне «}» қойыңыз, ал басылып шығатын жақша керек "
        "болса, «\\{» деп жазыңыз"
    ),
    "a “}” closes nothing: take it away, or write “{” where it begins": (
        "«}» жақшасының сыңары жоқ: оны алып тастаңыз немесе басталатын жеріне «{» қойыңыз"
    ),
    "nothing stands after “{command}”: write {example}": (
        "«{command}» белгісінен кейін ештеңе жоқ: {example} деп жазыңыз"
    ),
    "nothing stands before “{sign}”: write what it belongs to, {example}": (
        "«{sign}» белгісінің алдында ештеңе жоқ: неге қатысты екенін жазыңыз, мысалы: {example}"
    ),
    (
        "the columns of an array are the letters l, c and r, without lines between them: write "
        "{example}, not “{letters}”"
    ): (
        "array кестесінің бағандары l, c және r әріптерімен, арасына сызық қойылмай беріледі: "
        "«{letters}» емес, {example} деп жазыңыз"
    ),
    "the formula ends in “\\”: write the whole command, or take it away": (
        "формула «\\» белгісімен аяқталып тұр: команданы толық жазыңыз немесе белгіні алып тастаңыз"
    ),
    "the formula is empty: write something between the dollar signs, or drop them": (
        "формула бос: доллар белгілерінің арасына формула жазыңыз немесе белгілерді алып тастаңыз"
    ),
    "the formula is nested too deeply: split it into several simpler ones": (
        "формулада бірінің ішіне бірі енген бөліктер тым көп: оны бірнеше қарапайым формулаға "
        "бөліңіз"
    ),
    "the formula is too long (characters: {count}, at most {most}): split it into several": (
        "формула тым ұзын (таңба саны: {count}, ең көбі: {most}): оны бірнеше формулаға бөліңіз"
    ),
    "there is no {name} in formulas: use one of {known}": (
        "формулада мұндай кесте түрі жоқ: {name}. Мыналардың бірін қолданыңыз: {known}"
    ),
    "two “{sign}” belong to one thing: put what belongs together into braces, {example}": (
        "бір нәрседе екі «{sign}» тұр: бірге тұратынын фигуралы жақшаға алыңыз, мысалы: {example}"
    ),
    "{begin} is not closed: write {end} where it ends": (
        "{begin} жабылмаған: аяқталатын жеріне {end} деп жазыңыз"
    ),
    (
        "“\\left{bracket}” is not closed: write “\\right” and a bracket where it ends, or "
        "“\\right.” for none"
    ): (
        "«\\left{bracket}» жабылмаған: аяқталатын жеріне «\\right» және жақша жазыңыз, жақша "
        "керек болмаса, «\\right.» деп жазыңыз"
    ),
    "“{character}” (U+{code}) cannot stand in a formula: write its command, or take it away": (
        "«{character}» (U+{code}) таңбасын формулада қолдануға болмайды: оның командасын жазыңыз "
        "немесе таңбаны алып тастаңыз"
    ),
    "“{character}” cannot stand in a formula: write {instead}": (
        "«{character}» таңбасын формулада қолдануға болмайды: орнына {instead} деп жазыңыз"
    ),
    "“{command}” can stand before {known}: write it before one of these": (
        "«{command}» командасы тек мына белгілердің алдында тұра алады: {known}"
    ),
    "“{command}” has no name behind it: write {example}": (
        "«{command}» командасынан кейін кесте түрі көрсетілмеген: {example} деп жазыңыз"
    ),
    "“{command}” is for the letters A to Z, not for “{letter}”: take it away there": (
        "«{command}» командасы латын әріптеріне (A–Z) арналған, «{letter}» таңбасына "
        "қолданылмайды: оны алып тастаңыз"
    ),
    "“{command}” is not known: did you mean {close}?": (
        "«{command}» деген команда белгісіз: {close} деп жазғыңыз келді ме?"
    ),
    (
        "“{command}” is not known: words are written as {example}, and docs/maths.md shows what "
        "else there is"
    ): (
        "«{command}» деген команда белгісіз: сөздер {example} түрінде жазылады, қалған командалар "
        "docs/maths.md файлында берілген"
    ),
    "“{sign}” cannot stand in {command}, which is for plain words: close it before the sign": (
        "{command} тек жай сөздерге арналған, оның ішінде «{sign}» тұра алмайды: жақшаны бұл "
        "белгіден бұрын жабыңыз"
    ),
    "“{sign}” has no place outside a table: write it between {begin} and {end}": (
        "«{sign}» белгісі кестеден тыс тұра алмайды: оны {begin} мен {end} арасына жазыңыз"
    ),
    "“{sign}” has no “\\left” before it: write \\left( … \\right)": (
        "«{sign}» командасының алдында «\\left» жоқ: \\left( … \\right) деп жазыңыз"
    ),
    "“{source}” can be read in two ways: put what belongs together into braces, {example}": (
        "«{source}» жазуын екі түрлі түсінуге болады: бірге тұратынын фигуралы жақшаға алыңыз, "
        "мысалы: {example}"
    ),
    "Do not read the files back and prove them: a trial run.": (
        "Файлдарды қайта оқып тексермеу: сынап көру үшін."
    ),
    "Every file was read back: the keys are proved, the papers tell nothing.": (
        "Барлық файл қайта оқылды: кілттер дұрыс, оқушы парағында жауап жоқ."
    ),
    (
        "Open every file in a folder of papers, read it, and prove it: each question stands "
        "there as it was drawn, each key says what is right on its paper, and no pupils' file "
        "gives an answer away.\n\nFiles may have been edited in Word: what does no harm is "
        "noted. Exit status 1 if anything was found, 2 if DIR is no folder of papers."
    ): (
        "Қалтадағы барлық файлды ашып оқиды да, дәлелдейді: әр тапсырма сол қалпында тұр, әр "
        "кілт өз парағындағы дұрыс жауапты айтады, оқушыға арналған бірде-бір файл жауапты "
        "білдіртпейді.\n\nФайлдар Word-та өңделген болуы мүмкін: зиянсыз өзгеріс тек "
        "ескертіледі. Бірдеңе табылса, бағдарлама 1 кодымен, DIR парақтар қалтасы болмаса, 2 "
        "кодымен аяқталады."
    ),
    "Prove papers and keys, also after they were edited.": (
        "Парақтар мен кілттерді, өңделгеннен кейін де, дәлелдеу."
    ),
    "These files do not prove right, and nothing was written. Please report it.": (
        "Бұл файлдардың дұрыстығы дәлелденбеді, сондықтан ештеңе жазылмады. Бұл туралы хабарлаңыз."
    ),
    "a bookmark": "бетбелгі",
    "a command to a computer": "компьютерге арналған бұйрық",
    "a comment": "ескертпе",
    "a field": "өріс",
    "a file within the file": "файл ішіндегі файл",
    "a footnote": "сілтеме",
    "a form field": "толтырылатын өріс",
    "a layer that can be switched off": "өшіруге болатын қабат",
    "a line that was added": "қосылған жол",
    "a link": "гиперсілтеме",
    "a mark in the contents of a page": "бет мазмұнындағы белгі",
    "a name or a form field": "атау немесе толтырылатын өріс",
    "a path on a computer": "компьютердегі жол",
    "a remark between objects": "нысандар арасындағы жазба",
    "a remark in the XML": "XML ішіндегі жазба",
    "a right answer": "дұрыс жауап",
    "a script": "скрипт",
    "a text that no page shows": "ешбір бетте көрінбейтін мәтін",
    "a tracked change is open, «{text}» was put in: accept or reject it": (
        "түзету қабылданбаған, «{text}» қосылған: оны қабылдаңыз немесе қайтарыңыз"
    ),
    "a tracked change is open, «{text}» was struck out: accept or reject it": (
        "түзету қабылданбаған, «{text}» сызылған: оны қабылдаңыз немесе қайтарыңыз"
    ),
    "an alternative text or a name": "балама мәтін немесе атау",
    "an attached file": "тіркелген файл",
    "an object that nothing uses": "ештеңе пайдаланбайтын нысан",
    "around the document": "құжаттың айналасында",
    "by the paper «{right}» is right, the key says «{said}»": (
        "парақ бойынша «{right}» дұрыс, ал кілтте «{said}» тұр"
    ),
    "bytes that belong to nothing": "ештеңеге жатпайтын байттар",
    "data of another program": "басқа бағдарламаның деректері",
    "earlier versions of the file in the file": "файл ішінде оның бұрынғы нұсқалары",
    "edited since it was made; what is asked and what is right has not changed": (
        "жасалғаннан кейін өңделген; тапсырмалар мен дұрыс жауаптар өзгермеген"
    ),
    "expected «{expected}», the file says «{found}»": (
        "«{expected}» болуы керек, файлда «{found}» тұр"
    ),
    "hidden text": "жасырын мәтін",
    "inside a picture": "сурет ішінде",
    "invisible text": "көрінбейтін мәтін",
    "it is larger than any paper": "ол кез келген парақтан үлкен",
    "it is locked with a password": "ол құпиясөзбен жабылған",
    "it is no Word document": "бұл Word құжаты емес",
    "it is no list of keys": "бұл кілттер тізімі емес",
    "its first line is not {names}": "бірінші жолы {names} емес",
    "its letters are not in UTF-8": "әріптері UTF-8 емес",
    "only right options are marked with «{name}»": "«{name}» белгісі тек дұрыс нұсқаларда тұр",
    "page {page}, at its edge: expected «{expected}», the file says «{found}»": (
        "{page}-бет, шетінде: «{expected}» болуы керек, файлда «{found}» тұр"
    ),
    "pages are missing: {numbers} of {count}": "беттер жетіспейді: {numbers} (барлығы {count})",
    "points of the variant: {points}, the key says {said}": (
        "нұсқаның балы: {points}, кілтте {said} тұр"
    ),
    "question {number}, {letter}": "{number}-тапсырма, {letter}",
    "rows for this question: {count} in place of 1": "бұл тапсырманың жолдары: 1 орнына {count}",
    "text outside the page": "беттен тыс мәтін",
    "the document's properties": "құжат қасиеттері",
    "the file cannot be read ({reason})": "файл оқылмайды ({reason})",
    "the file is missing": "файл жоқ",
    "the header or footer reads otherwise: «{text}»": (
        "беттің жоғарғы немесе төменгі жазуы басқаша: «{text}»"
    ),
    "the key": "кілт",
    "the list of authors": "авторлар тізімі",
    "the name of a part": "бөліктің атауы",
    "the name of a picture": "суреттің атауы",
    "the name of the file": "файлдың атауы",
    "the name «{name}»": "«{name}» атауы",
    "the pages do not stand in order: {numbers}": "беттер ретімен тұрған жоқ: {numbers}",
    "the paper has no question {number}": "парақта {number}-тапсырма жоқ",
    "the question does not read as in the bank: its key cannot be proved": (
        "тапсырма банктегідей оқылмайды: кілтін дәлелдеу мүмкін емес"
    ),
    "the question is missing here": "тапсырма өз орнында жоқ",
    "the right option is set otherwise than the wrong ones": (
        "дұрыс нұсқа қате нұсқалардан өзгеше терілген"
    ),
    "the seed": "кездейсоқтық саны (seed)",
    "the variant has no column": "бұл нұсқаның бағаны жоқ",
    "the word «{word}»": "«{word}» сөзі",
    "this file is not of this run: not looked at": "бұл файл осы жинақтан емес: қаралған жоқ",
    "this is variant {label}, the file says {other}": (
        "бұл – {label} нұсқасы, файлда {other} деп тұр"
    ),
    "this row is damaged: «{text}»": "бұл жол бүлінген: «{text}»",
    "this was added: «{text}»": "мынау қосылған: «{text}»",
    "tiny text": "өте ұсақ мәтін",
    "variant {label} is not named in the file": "файлда {label} нұсқасы аталмаған",
    "variant {variant}": "{variant} нұсқасы",
    "variant {variant}, question {number}": "{variant} нұсқасы, {number}-тапсырма",
    "versions: {number}": "нұсқалар саны: {number}",
    "white text": "ақ мәтін",
    (
        "{folder}: proved. Files: {files}, pages of PDF: {pages}, questions: {questions}, "
        "answers in keys: {answers}."
    ): (
        "{folder}: дәлелденді. Файл: {files}, PDF беті: {pages}, тапсырма: {questions}, "
        "кілттегі жауап: {answers}."
    ),
    "{where}: a person is named: «{text}»": "{where}: адамның аты аталған: «{text}»",
    "{where}: a pupils' file has no such thing: «{text}»": (
        "{where}: оқушыға арналған файлда мұндай болмайды: «{text}»"
    ),
    "{where}: this gives away {what}: «{text}»": "{where}: мынадан {what} белгілі болады: «{text}»",
    "«{expected}» is missing": "«{expected}» жоқ",
    "(a solver has proved that no fewer than {number} will do, all rows together)": (
        "(шешуші бағдарлама дәлелдеді: барлық тармаққа бірге алғанда кемінде {number} керек)"
    ),
    "(fewer will not do, as a solver has proved)": (
        "(бұдан азы жетпейді: шешуші бағдарлама дәлелдеді)"
    ),
    "--same-questions shares all and --max-shared limits it: say one of the two.": (
        "--same-questions барлық сұрақты ортақ етеді, ал --max-shared оны шектейді: "
        "екеуінің бірін ғана жазыңыз."
    ),
    "All variants have the same questions, reordered.": (
        "Барлық нұсқада сұрақтар бірдей, тек реті басқа."
    ),
    (
        "An option about the others was put last ({questions}). Write «lock: free» below "
        "a question to have it shuffled."
    ): (
        "Басқа жауаптар туралы айтатын нұсқа соңына қойылды ({questions}). Оны да "
        "араластыру керек болса, сұрақтың астына «lock: free» деп жазыңыз."
    ),
    (
        "An option names the letters of others, so that none was moved ({questions}). See"
        " that the letters are right; «lock: free» below a question shuffles it."
    ): (
        "Жауаптардың бірі басқаларының әрпін атайды, сондықтан жауаптардың реті "
        "өзгертілмеді ({questions}). Әріптердің дұрыстығын тексеріңіз; сұрақтың астына "
        "«lock: free» деп жазсаңыз, жауаптары араластырылады."
    ),
    "Blueprint (yaml): sections, and how many questions of which sort.": (
        "Жұмыстың спецификациясы (yaml): бөлімдер және қай түрден неше сұрақ алынатыны."
    ),
    "Fewer cannot be had.": "Бұдан аз болуы мүмкін емес.",
    "How many more variants, R1, R2 …, for pupils who sit it later.": (
        "Жұмысты кейін тапсыратын оқушыларға арналған қосымша (R1, R2 …) нұсқалар саны."
    ),
    "Questions that two variants may share; left out, as few as can be.": (
        "Екі нұсқада ең көбі неше сұрақ ортақ бола алады; көрсетілмесе, мүмкіндігінше аз."
    ),
    (
        "Reserve variant {label}: questions that variants of the class have too: "
        "{number}. The bank has no others left for it."
    ): (
        "Қосымша {label} нұсқасында сыныптың нұсқаларында да бар сұрақ саны: {number}. "
        "Банкте оған басқа сұрақ қалмаған."
    ),
    (
        "The bank is small for so many variants: {one} and {other} have the most "
        "questions in common, {shared} of {total}. Add questions to the bank, or ask for "
        "fewer."
    ): (
        "Осынша нұсқаға банк шағын: ортақ сұрағы ең көбі – {one} және {other} нұсқалары, "
        "{total} сұрақтың {shared} сұрағы бірдей. Банкке сұрақ қосыңыз немесе аздау "
        "сұраңыз."
    ),
    "a passage like '{id}'": "'{id}' сияқты мәтін",
    (
        "banks: {name} is in another language ({one}) than {bank} ({other}): a paper has "
        "one language"
    ): (
        "banks: {name} банкінің тілі ({one}) {bank} банкінің тілінен ({other}) өзгеше: "
        "бір жұмыс бір тілде болады"
    ),
    ("fixed: '{id}' belongs to the passage '{group}', which is drawn as one: write '{group}'"): (
        "fixed: '{id}' сұрағы тұтас алынатын '{group}' мәтініне жатады: '{group}' деп жазыңыз"
    ),
    "fixed: '{one}' and '{other}' ask about the same thing: keep one of the two": (
        "fixed: '{one}' мен '{other}' бір нәрсе туралы сұрайды: екеуінің бірін қалдырыңыз"
    ),
    "fixed: no question '{id}' can be drawn: write the id of one that is not rejected": (
        "fixed: '{id}' деген сұрақты алу мүмкін емес: банкте бар, қабылданбаған "
        "(rejected) деп белгіленбеген сұрақтың id-ін жазыңыз"
    ),
    "fixed: no question '{id}': did you mean '{meant}'?": (
        "fixed: '{id}' деген сұрақ жоқ; мүмкін, '{meant}' шығар?"
    ),
    (
        "fixed: no row has room for '{id}': add a row that fits it, or ask for one "
        "question more in one that does"
    ): (
        "fixed: '{id}' сұрағына ешбір тармақта орын жоқ: соған сай тармақ қосыңыз немесе "
        "сай келетін тармақтағы сұрақ санын бірге көбейтіңіз"
    ),
    "kind: group, questions in it: {number}": "kind: group, ішіндегі сұрақ саны: {number}",
    "no question has '{name}: {given}': did you mean '{meant}'? Otherwise: ": (
        "ешбір сұрақта '{name}: {given}' жоқ; мүмкін, '{meant}' шығар? Олай болмаса: "
    ),
    (
        "no variants could be found that are as the blueprint says: ask for fewer "
        "questions or fewer variants, or allow more repeats"
    ): (
        "спецификацияға сай нұсқалар табылмады: сұрақ не нұсқа санын азайтыңыз немесе "
        "көбірек қайталауға рұқсат етіңіз"
    ),
    "says nothing of questions: write sections: with draw:, or total: questions:": (
        "сұрақтар туралы ештеңе айтылмаған: sections: ішінде draw: немесе total: "
        "questions: деп жазыңыз"
    ),
    "section {number}": "{number}-бөлім",
    "section {number}, row {row}": "{number}-бөлім, {row}-тармақ",
    "should be least, all or a number, not '{given}'": (
        "least, all немесе сан болуы керек, ал мынау тұр: '{given}'"
    ),
    "the blueprint says how many questions there are: leave out --questions.": (
        "сұрақ санын спецификация айтады: --questions параметрін алып тастаңыз."
    ),
    "the file is empty: a blueprint needs sections, and draw in each": (
        "файл бос: спецификацияда sections, ал оның әрқайсысында draw болуы керек"
    ),
    "the file is one document: remove the line ---": (
        "файл бір құжаттан тұрады: --- жолын өшіріңіз"
    ),
    "the rows ask for {asked}, not {total}: change one of the two": (
        "тармақтардың қосындысы – {asked}, ал мұнда {total} тұр: екеуінің бірін түзетіңіз"
    ),
    "this is not a blueprint: it has sections:, and draw: in each": (
        "бұл спецификация емес: онда sections:, ал оның әрқайсысында draw: болады"
    ),
    (
        "too few questions for {variants} variants of which no two share more than "
        "{limit}; enough would be, on facts of their own: {more}"
    ): (
        "сұрақ жетпейді: нұсқа саны {variants}, екі нұсқаға ортақ сұрақ ең көбі {limit}; "
        "басқа деректер туралы мына сұрақтар қосылса, жетеді: {more}"
    ),
    (
        "too few questions for {variants} variants without repeats; enough would be, on "
        "facts of their own: {more}"
    ): (
        "сұрақтары қайталанбайтын {variants} нұсқаға сұрақ жетпейді; басқа деректер "
        "туралы мына сұрақтар қосылса, жетеді: {more}"
    ),
    "too few questions; enough would be, on facts of their own: {more}": (
        "сұрақ жетпейді; басқа деректер туралы мына сұрақтар қосылса, жетеді: {more}"
    ),
    (
        "total: the points of the questions asked for cannot come to {points}: possible "
        "are {possible}"
    ): (
        "total: сұралған сұрақтардың жалпы балы {points} бола алмайды; мүмкін болатыны: {possible}"
    ),
    "with «{word}»: nothing": "«{word}» болса, ештеңе керек емес",
    "with «{word}»: {more}": "«{word}» болса: {more}",
    "Languages of the bank to print in, parted by commas: twins with one key.": (
        "Банктің қай тілдерінде басу керегі, үтірмен бөлініп жазылады: кілті бір егіз нұсқалар."
    ),
    "--languages: {names} is not a language of this program. Choose from: {known}.": (
        "--languages: бағдарламада мұндай тіл жоқ: {names}. Мыналардың бірін таңдаңыз: {known}."
    ),
    (
        "this folder holds corrections made after printing: verify the folder of the papers, "
        "and look over yourself what you decided"
    ): (
        "бұл қалтада басып шығарғаннан кейінгі түзетулер жатыр: жұмыстардың өз қалтасын "
        "тексеріңіз, ал шешіміңізді өзіңіз қарап шығыңыз"
    ),
    "the picture {name} cannot be opened: {reason}": "{name} суретін ашу мүмкін емес: {reason}",
    "the picture {name} is larger than 20 MB: make it smaller": (
        "{name} суреті 20 МБ-тан үлкен: оны кішірейтіңіз"
    ),
    "the picture {name} is none that can be printed: save it as PNG, JPEG or SVG": (
        "{name} суретін басып шығару мүмкін емес: оны PNG, JPEG немесе SVG түрінде сақтаңыз"
    ),
    "the picture {name} cannot be drawn: {reason}": "{name} суретін салу мүмкін емес: {reason}",
    "there is no picture {name}": "{name} деген сурет жоқ",
    "--formats goes with a folder: the name of a file says its format.": (
        "--formats қалтамен бірге қолданылады: файлдың пішімі атынан көрініп тұр."
    ),
    "Cards for the teacher, too: answers behind the questions.": (
        "Мұғалімге арналған карточкаларды да жасау: сұрақтың артында жауабы."
    ),
    "File (pdf, docx), or folder for one of each format.": (
        "Файл (pdf, docx) немесе әр пішімде бір файл салынатын қалта."
    ),
    "Folder with layouts of your own; see docs/templates.md.": (
        "Өз беттеу үлгілеріңіз жатқан қалта; docs/templates.md қараңыз."
    ),
    (
        "Print all questions of a bank as they stand there, for the teacher: with id, "
        "topic, level, difficulty, status, answer and evidence, those that are rejected "
        "too."
    ): (
        "Банктегі барлық сұрақты сол күйінде мұғалімге арнап шығару: идентификаторы, "
        "тақырыбы, деңгейі, қиындығы, күйі, жауабы және негізі көрсетіледі; "
        "қабылданбағандары да кіреді."
    ),
    "Print all questions of a bank, with answers and evidence.": (
        "Банктегі барлық сұрақты жауабымен және негізімен шығару."
    ),
    "Sheets to write the answers on, too.": "Жауап жазатын парақтарды да жасау.",
    "a catalogue is made of a bank (yaml): build one first.": (
        "каталог банктен (yaml) жасалады: алдымен банк құрыңыз."
    ),
    "no card has the answer «{answer}» on its back": (
        "ешбір карточканың артында «{answer}» деген жауап жоқ"
    ),
    "the rows of <cards> are full: empty ones are <card/>": (
        "<cards> ішіндегі қатарлар толық болады: бос орынға <card/> қойылады"
    ),
    "the second copy on the sheet reads otherwise": "парақтағы екінші данасының мәтіні басқаша",
    "there is no such folder: name the one that your layouts lie in": (
        "мұндай қалта жоқ: беттеу үлгілеріңіз жатқан қалтаны көрсетіңіз"
    ),
    "these are made beside the papers: say {option}.": (
        "бұлар жұмыстармен қатар жасалады: {option} деп жазыңыз."
    ),
    "this is too long for a card: «{text}…». Leave it out.": (
        "карточкаға сыймайды: «{text}…». Мұны алып тастаңыз."
    ),
    "The same papers for other eyes too: large, largest, dyslexia, contrast, text.": (
        "Сол қағаздардың көруі мен оқуы ерекше балаларға арналған басылымдары: "
        "large, largest, dyslexia, contrast, text."
    ),
    "Print the paper id on each page as a code for a camera, too.": (
        "Парақ белгісін әр бетке камера оқитын код түрінде де басу."
    ),
    "--editions: {names} is not an edition. Choose from: {known}.": (
        "--editions: мұндай басылым жоқ: {names}. Мыналардың бірін таңдаңыз: {known}."
    ),
    "Edition of the paper: large, text and so on.": ("Қағаздың басылымы: large, text және т. б."),
    "--edition: the run made no edition {name}. It made: {known}.": (
        "--edition: бұл жолы {name} басылымы жасалмаған. Жасалғандары: {known}."
    ),
    "--edition goes with papers: a key has no editions.": (
        "--edition тек оқушы қағаздарына қатысты: кілттің басылымдары болмайды."
    ),
    "the text is not that of the paper: make it again": (
        "мәтін қағаздағыдай емес: оны қайта жасаңыз"
    ),
    "Set the papers on as few sheets as can be: text of 10 points or more.": (
        "Қағазды үнемдеу: мүмкіндігінше аз парақ, мәтін 10 пункттен кем емес."
    ),
    "How many papers you print; goes with --economy.": (
        "Қанша дана басылады; --economy таңдалғанда беріледі."
    ),
    "--pupils goes with --economy.": ("--pupils тек --economy таңдалғанда беріледі."),
    "Economy: no sheet can be saved, the papers are as the layout has them.": (
        "Үнемдеу: бірде-бір парақ үнемделмейді, беттеу өзгерген жоқ."
    ),
    "Economy: one paper of each variant takes {after} sheets instead of {before}.": (
        "Үнемдеу: әр нұсқадан бір дана басқанда кететін парақ саны: {before} орнына {after}."
    ),
    "Economy: a class of {pupils} takes {after} sheets instead of {before}.": (
        "Үнемдеу: сыныптағы оқушы саны {pupils} болса, кететін парақ саны: {before} орнына {after}."
    ),
}
