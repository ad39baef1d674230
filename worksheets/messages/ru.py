"""The messages in Russian."""

MESSAGES: dict[str, str] = {
    "  {sentences} sentences, {words} words, {questions} questions": (
        "  предложений: {sentences}, слов: {words}, вопросов: {questions}"
    ),
    "--formats: {names} is not a format. Choose from: {known}.": (
        "--formats: неизвестный формат: {names}. Возможные: {known}."
    ),
    "--layout: there is no layout {name}. Choose from: {known}.": (
        "--layout: нет макета {name}. Возможные: {known}."
    ),
    "--report: the page is a file that ends in .html, not {name}.": (
        "--report: имя файла отчёта должно оканчиваться на .html, а указано {name}."
    ),
    "<{tag}> cannot stand in <{outer}>": "тег <{tag}> не может стоять внутри <{outer}>",
    "<{tag}> has no attribute {name}": "у тега <{tag}> нет атрибута {name}",
    "<{tag}> is empty": "тег <{tag}> пуст",
    "Bank file.": "Файл банка.",
    (
        "Build a question bank from one or several texts in one language.\n\n"
        "Look the bank over before you print from it: it is plain YAML, made to be edited. "
        "--report shows what was made of each sentence and why nothing was made of the "
        "others: as a table on the screen, or with --report=FILE.html as a page."
    ): (
        "Составить банк вопросов по одному или нескольким текстам на одном языке.\n\n"
        "Просмотрите банк перед печатью: это обычный YAML, его легко править. --report "
        "показывает, что получилось из каждого предложения и почему из остальных ничего не "
        "вышло: таблицей на экране, а с --report=FILE.html — веб-страницей."
    ),
    (
        "Check question banks and print everything that is wrong, with file and line.\n\n"
        "Exit status 1 if anything was found, 2 if a file is no bank at all."
    ): (
        "Проверить банки вопросов и показать всё, что в них не так, с указанием файла и "
        "строки.\n\n"
        "Код завершения 1, если что-то найдено, 2, если файл вообще не банк."
    ),
    "Class, for example 8A; left out, a line to fill in.": (
        "Класс, например 8А; если не указать, останется строка для заполнения."
    ),
    "Date of the exam; left out, a line to fill in.": (
        "Дата проведения; если не указать, останется строка для заполнения."
    ),
    (
        "Exams and worksheets from a text: a question bank, as many variants as you want, "
        "each as PDF and DOCX with its answer key.\n\n"
        "\b\n"
        "The short way:\n"
        "  worksheets make TEXT.txt --variants 4 --questions 20 --out DIR\n"
        "\b\n"
        "The careful way:\n"
        "  worksheets build TEXT.txt -o BANK.yaml     and look it over\n"
        "  worksheets check BANK.yaml\n"
        "  worksheets make BANK.yaml --variants 4 --questions 20 --out DIR"
    ): (
        "Контрольные работы и рабочие листы по тексту: банк вопросов и сколько угодно "
        "вариантов, каждый в PDF и DOCX с ключом.\n\n"
        "\b\n"
        "Быстрый способ:\n"
        "  worksheets make TEXT.txt --variants 4 --questions 20 --out DIR\n"
        "\b\n"
        "Надёжный способ:\n"
        "  worksheets build TEXT.txt -o BANK.yaml     и просмотрите банк\n"
        "  worksheets check BANK.yaml\n"
        "  worksheets make BANK.yaml --variants 4 --questions 20 --out DIR"
    ),
    "File formats, parted by commas.": "Форматы файлов через запятую.",
    "Folder for the files.": "Папка для файлов.",
    "How many variants: A, B, … Z, AA, …": "Сколько вариантов: A, B, … Z, AA, …",
    "Language of the text (kk, ru, en); left out, it is found.": (
        "Язык текста (kk, ru, en); если не указать, определяется автоматически."
    ),
    "Make papers and keys from a text or a bank.": (
        "Составить варианты и ключи по тексту или банку."
    ),
    "Build a question bank from texts.": "Составить банк вопросов по текстам.",
    "Tell what is wrong with question banks.": "Показать ошибки в банках вопросов.",
    "Layout of the papers.": "Макет работ.",
    (
        "Make papers and keys from SOURCE: a text (txt, md, docx, html, pdf) or a bank "
        "(yaml).\n\n"
        "From a text, DIR/bank.yaml is built first. DIR then holds variant-A.pdf, "
        "variant-A.docx, key-A.pdf, key-A.docx and so on, key-all, key.csv, key.json and "
        "manifest.json. The same source and seed give the same papers, always."
    ): (
        "Составить варианты и ключи из SOURCE — текста (txt, md, docx, html, pdf) или банка "
        "(yaml).\n\n"
        "Из текста сначала составляется DIR/bank.yaml. Затем в DIR появляются variant-A.pdf, "
        "variant-A.docx, key-A.pdf, key-A.docx и так далее, key-all, key.csv, key.json и "
        "manifest.json. Один и тот же источник с тем же начальным числом (seed) всегда даёт "
        "те же варианты."
    ),
    "Minutes that the pupils have.": "Время на выполнение в минутах.",
    "Name of the school; left out, a line to fill in.": (
        "Название школы; если не указать, останется строка для заполнения."
    ),
    "Name of the teacher.": "Фамилия и имя учителя.",
    "No column of names is found; give it the heading Аты-жөні, ФИО or Name.": (
        "Не найден столбец с именами; дайте ему заголовок Аты-жөні, ФИО или Name."
    ),
    "No pupil stands below the headings; write one into each row.": (
        "Под заголовками нет ни одного ученика; впишите по одному в каждую строку."
    ),
    "Nothing to complain about.": "Замечаний нет.",
    "Number that fixes the draw; left out, a fresh one.": (
        "Начальное число (seed), от которого зависит выбор вопросов; если не указать, "
        "берётся новое."
    ),
    "Questions a variant; left out, all of the bank.": (
        "Сколько вопросов в варианте; если не указать, берутся все вопросы банка."
    ),
    "Questions by kind": "Число вопросов по видам",
    "Questions by maker": "Число вопросов по правилам составления",
    "Questions that were left out": "Вопросы, не вошедшие в банк",
    "Replace the bank file.": "Заменить файл банка.",
    "Replace what stands in the folder.": "Заменить файлы, которые уже есть в папке.",
    "Sentences that nothing was made of": "Предложения, из которых ничего не составлено",
    "Setting the papers": "Подготовка вариантов",
    "Show what was made of the text; --report=FILE.html writes a page.": (
        "Показать, что получилось из текста; --report=FILE.html сохраняет веб-страницу."
    ),
    "Subject, for example History.": "Предмет, например История.",
    (
        "The bank has too few different facts: some questions of a variant ask about the "
        "same thing ({where}). Ask for fewer questions, or add some."
    ): (
        "В банке слишком мало разных фактов: в варианте есть вопросы об одном и том же "
        "({where}). Запросите меньше вопросов или добавьте новые."
    ),
    "The file cannot be opened; it must be a file that you may read.": (
        "Файл не открывается; проверьте, есть ли право на его чтение."
    ),
    "The name {name} has lost letters; save the class list anew as CSV UTF-8.": (
        "В имени {name} потеряны буквы; сохраните список класса заново в формате CSV UTF-8."
    ),
    "The questions are in bank.yaml: edit them and make the papers from it.": (
        "Вопросы — в bank.yaml: их можно исправить и составить варианты из этого файла."
    ),
    "The quotation marks of this row do not pair; mend or remove them.": (
        "Кавычки в этой строке непарные; исправьте или удалите их."
    ),
    "There is no such file; look at its name and its folder.": (
        "Такого файла нет; проверьте имя и папку."
    ),
    "This is not a text file; save the class list as CSV UTF-8.": (
        "Это не текстовый файл; сохраните список класса в формате CSV UTF-8."
    ),
    "This row has no name; write it into the column of names or empty the row.": (
        "В этой строке нет имени; впишите его в столбец с именами или очистите строку."
    ),
    "Title of the bank; left out, that of the text.": (
        "Название банка; если не указать, берётся название текста."
    ),
    "Title of the paper; left out, the title of the bank.": (
        "Заголовок работы; если не указать, берётся название банка."
    ),
    "To hand out: variant-….  For the teacher: key-…, key-all, key.csv, key.json.": (
        "Для раздачи: variant-….  Для учителя: key-…, key-all, key.csv, key.json."
    ),
    (
        "a colon stands where none can stand: put a text with a colon into quotes like "
        '"this: that", and give lines of one entry the same indentation'
    ): (
        "двоеточие стоит там, где оно недопустимо: текст с двоеточием возьмите в кавычки, "
        'например "одно: другое", а строкам одного пункта дайте одинаковый отступ'
    ),
    "a group cannot stand inside a group": "группа не может стоять внутри группы",
    'a list begins on the line below its name: put "- " on a line of its own': (
        'список начинается на строке ниже имени поля: перенесите "- " на новую строку'
    ),
    "a question has one <stem>": "в вопросе должен быть ровно один <stem>",
    "a table has rows, and each has as many cells as widths": (
        "в таблице должны быть строки, и ячеек в каждой столько же, сколько чисел в widths"
    ),
    "adds to another": "дополняет другое предложение",
    "all options are right: is that meant?": (
        "все варианты ответа отмечены как верные: так и задумано?"
    ),
    "ask for at least 1 question, not {number}": (
        "вопросов должно быть не меньше 1, а указано {number}"
    ),
    "ask for at least 1 variant, not {number}": (
        "вариантов должно быть не меньше 1, а указано {number}"
    ),
    "asks the same as line {line}: change or remove one of the two": (
        "спрашивается то же, что в строке {line}: измените или удалите один из двух вопросов"
    ),
    "brackets or dashes are nested too deep": "слишком глубокая вложенность скобок или дефисов",
    "can have {limit} entries at most": "пунктов должно быть не больше {limit}",
    "cannot be used: '{given}'": "не подходит: «{given}»",
    "cannot read this kind of file; save the text as one of: {formats}": (
        "файлы этого вида не читаются; сохраните текст в одном из форматов: {formats}"
    ),
    "cannot read {suffix} files; did you mean {near}?": (
        "файлы {suffix} не читаются; может быть, {near}?"
    ),
    "differs from entry {number} in capital letters only": (
        "отличается от пункта {number} только заглавными буквами"
    ),
    "enough on this fact": "об этом факте вопросов достаточно",
    "every question of the bank is rejected: accept some of them": (
        "все вопросы банка отклонены: примите хотя бы некоторые"
    ),
    "group {number} ({id})": "группа {number} ({id})",
    "has no kind: write one of {words}": "не указан вид (kind); возможные: {words}",
    "has {entries} entries on the right, but there are {letters} letters for them": (
        "пунктов справа: {entries}, а букв для них: {letters}"
    ),
    "is empty: write a text": "пусто: впишите текст",
    "is empty: write a text or remove the line": "пусто: впишите текст или удалите строку",
    "is missing or empty": "не указано или пусто",
    "is not a question, which has kind: and prompt:, but '{given}'": (
        "это не вопрос с полями kind: и prompt:, а «{given}»"
    ),
    "key in stem": "ответ содержится в вопросе",
    "key not in evidence": "ответа нет в цитате",
    "key stands out": "верный ответ выделяется длиной",
    "length": "слишком короткое или длинное предложение",
    "needs {limit} or more entries": "пунктов должно быть не меньше {limit}",
    "no option is right: add «correct: true» to the right one": (
        "верный вариант ответа не отмечен: добавьте к нему «correct: true»"
    ),
    (
        "no questions could be made from this text: it has too few plain statements with "
        "dates, numbers or definitions. Use a longer expository text, or write the bank by "
        "hand."
    ): (
        "по этому тексту не удалось составить вопросы: в нём слишком мало простых "
        "утверждений с датами, числами или определениями. Возьмите более длинный учебный "
        "текст или составьте банк вручную."
    ),
    "no section '{name}': add it below sections:": (
        "нет раздела «{name}»: добавьте его ниже sections:"
    ),
    "no section '{name}': did you mean '{meant}'?": "нет раздела «{name}»: может быть, «{meant}»?",
    "options alike": "варианты ответа слишком похожи",
    "no verb": "нет сказуемого",
    "example or guess": "пример или догадка",
    "counts on": "продолжает счёт названного раньше",
    "plural behind a number": "множественное число после числа",
    "points back": "говорит о названном раньше",
    "another language": "на другом языке",
    "slip of grammar": "ошибка в языке",
    "repaired": "исправлено",
    "no fact of a kind that is asked for": "нет факта, о котором спрашивают",
    "Patterns of questions to leave out, parted by commas.": (
        "Образцы вопросов, которые не использовать, через запятую."
    ),
    "--without: there is no pattern {names}. Choose from: {known}.": (
        "--without: нет образца {names}. Выберите из: {known}."
    ),
    (
        "{file}: sentences in another language, which were left out: {number}. "
        "Build a bank of them apart, with --language."
    ): (
        "{file}: предложений на другом языке: {number}; вопросов из них нет. "
        "Соберите из них отдельный банк с --language."
    ),
    "points outside": "отсылает к другому предложению",
    "put a text that begins with ! into quotes": (
        "текст, который начинается с !, возьмите в кавычки"
    ),
    "put a text that begins with % into quotes": (
        "текст, который начинается с %, возьмите в кавычки"
    ),
    "put a text that begins with * or & into quotes": (
        "текст, который начинается с * или &, возьмите в кавычки"
    ),
    "put a text that begins with > or | into quotes": (
        "текст, который начинается с > или |, возьмите в кавычки"
    ),
    "put a text that begins with a bracket into quotes": (
        "текст, который начинается со скобки, возьмите в кавычки"
    ),
    "question {number}": "вопрос {number}",
    "question {number} ({id})": "вопрос {number} ({id})",
    "remove the control character {code}": "удалите управляющий символ {code}",
    "remove the unseen character {code}": "удалите невидимый символ {code}",
    'should be a list: each entry on a line of its own that begins with "- "': (
        'нужен список: каждый пункт на отдельной строке, которая начинается с "- "'
    ),
    "should be a number, not '{given}'": "нужно число, а не «{given}»",
    "should be a whole number, not '{given}'": "нужно целое число, а не «{given}»",
    "should be one of {words}, not '{given}'": (
        "нужно одно из значений ({words}), а указано «{given}»"
    ),
    "should be one text: if it has a colon or brackets, put it into quotes": (
        "нужен один текст: если в нём есть двоеточие или скобки, возьмите его в кавычки"
    ),
    "should be {limit} or less, not {given}": "должно быть не больше {limit}, а указано {given}",
    "should be {limit} or more, not {given}": "должно быть не меньше {limit}, а указано {given}",
    "should have fields of its own ({fields}), not '{given}'": (
        "нужны отдельные поля ({fields}), а не «{given}»"
    ),
    "stands here twice: keep one of the two": "указано дважды: оставьте что-то одно",
    "stem too short or long": "текст вопроса слишком короткий или длинный",
    "subject left out": "подлежащее опущено",
    "the accent {code} stands apart from its letter: type the letter anew": (
        "диакритический знак {code} отделён от буквы: наберите букву заново"
    ),
    "the answer «{answer}» is not in the quotation": "ответа «{answer}» нет в цитате",
    (
        "the bank holds {held} questions (and {rejected} rejected ones), {asked} were asked "
        "for: add or accept {missing}, or ask for {held}"
    ): (
        "вопросов в банке: {held} (и отклонённых: {rejected}), а запрошено: {asked}. "
        "Добавьте или примите ещё {missing} либо запросите {held}"
    ),
    "the bank holds {held} questions, {asked} were asked for: add {missing}, or ask for {held}": (
        "вопросов в банке: {held}, а запрошено: {asked}. Добавьте ещё {missing} либо "
        "запросите {held}"
    ),
    (
        "the bracket that begins here is not closed, or a text inside it has a colon, comma, "
        "bracket or quotation mark: close it, or put the text into quotes"
    ): (
        "скобка, которая открывается здесь, не закрыта, или в тексте внутри неё есть "
        "двоеточие, запятая, скобка или кавычка: закройте скобку или возьмите текст в "
        "кавычки"
    ),
    "the file cannot be opened: {reason}": "файл не открывается: {reason}",
    "the file holds no sentences; questions need running text": (
        "в файле нет предложений; для вопросов нужен связный текст"
    ),
    (
        "the file is a bare list: write title: and language: above it, then questions: and "
        "the list below that"
    ): (
        "в файле только список: впишите над ним title: и language:, затем questions: и под "
        "ним список"
    ),
    "the file is empty: a bank needs title, language and questions": (
        "файл пуст: банку нужны title, language и questions"
    ),
    "the file is empty; give a file with a text": "файл пуст; укажите файл с текстом",
    "the file is not in UTF-8: save it again and choose the encoding UTF-8": (
        "файл не в UTF-8: сохраните его заново, выбрав кодировку UTF-8"
    ),
    "the fonts have no character “{letter}” (U+{code}): replace it in “{text}”": (
        "в шрифтах нет символа «{letter}» (U+{code}): замените его в «{text}»"
    ),
    "the id '{id}' is taken by line {line}: give this one another": (
        "идентификатор (id) «{id}» уже занят в строке {line}: дайте здесь другой"
    ),
    "the language was not recognized as kk, ru or en; name it with --language": (
        "язык не распознан как kk, ru или en; укажите его с помощью --language"
    ),
    "the letter «{letter}», {code}, cannot be printed: replace it": (
        "букву «{letter}», {code}, нельзя напечатать: замените её"
    ),
    "the outermost tag is <paper>": "внешним тегом должен быть <paper>",
    (
        "the prompt has {found} gaps (___), but answers are given for {given}: write one "
        "answer for each gap"
    ): (
        "пропусков (___) в prompt: {found}, а ответов: {given}; впишите по одному ответу на "
        "каждый пропуск"
    ),
    (
        "the questions of a passage stay together, so that exactly {asked} questions cannot "
        "be drawn: ask for {possible}"
    ): (
        "вопросы к одному тексту не разделяются, поэтому выбрать ровно {asked} нельзя: "
        "запросите {possible}"
    ),
    (
        "the quotation mark that begins here is not closed as it should be: close it, write "
        '\\" for a mark inside "…", or put the text into \'…\''
    ): (
        'кавычка, которая открывается здесь, не закрыта как следует: закройте её, пишите \\" '
        "для кавычки внутри \"…\" или возьмите текст в '…'"
    ),
    "the right option is far longer than the others, which gives it away": (
        "верный вариант ответа намного длиннее остальных, и это его выдаёт"
    ),
    "the rubric adds up to {total}, but the question has points: {points}": (
        "сумма баллов в дескрипторах: {total}, а у вопроса points: {points}"
    ),
    "the same as entry {number} above": "повторяет пункт {number} выше",
    "the section '{name}' stands here twice": "раздел «{name}» указан дважды",
    "the template cannot be used: {reason}": "шаблон не подходит: {reason}",
    "the template does not give XML ({reason})": "из шаблона не получается XML ({reason})",
    "the tolerance is as large as the answer: is that meant?": (
        "допуск не меньше самого ответа: так и задумано?"
    ),
    "the word box holds «{word}» twice": "«{word}» встречается в списке слов дважды",
    "there is no font “{family}”: use one of {families}": (
        "нет шрифта «{family}»; возможные: {families}"
    ),
    "there is no layout {name}": "нет макета {name}",
    "there is no such file": "такого файла нет",
    "there is no such file; check the name and the folder": (
        "такого файла нет; проверьте имя и папку"
    ),
    "there is no such file; did you mean {name}?": "такого файла нет; может быть, {name}?",
    "this DOCX is damaged; open it in Word or LibreOffice and save it again": (
        "этот DOCX повреждён; откройте его в Word или LibreOffice и сохраните заново"
    ),
    "this DOCX unpacks to more than {size} MB; give the text alone": (
        "в распакованном виде этот DOCX больше {size} МБ; оставьте в нём только текст"
    ),
    "this PDF has no text layer (a scan?); recognize its text with OCR first": (
        "в этом PDF нет текстового слоя (скан?); сначала распознайте текст (OCR)"
    ),
    "this PDF is damaged; open it in a viewer and print it to a new PDF": (
        "этот PDF повреждён; откройте его в программе просмотра и сохраните через печать в "
        "новый PDF"
    ),
    "this PDF is locked with a password; save a copy without one": (
        "этот PDF защищён паролем; сохраните копию без пароля"
    ),
    (
        "this cannot begin a value: use spaces, never a tab, before a line, and put a text "
        "that begins with @, % or ` into quotes"
    ): (
        "значение не может так начинаться: отступы делайте пробелами, а не табуляцией, а "
        "текст, который начинается с @, % или `, возьмите в кавычки"
    ),
    "this folder cannot be written to ({reason}). Choose another one with --out.": (
        "в эту папку нельзя записать файлы ({reason}). Выберите другую с помощью --out."
    ),
    "this is a folder; name the files in it": "это папка; укажите файлы из неё",
    "this is an old .doc or a protected file; save it as .docx in Word": (
        "это старый формат .doc или защищённый файл; сохраните его в Word как .docx"
    ),
    "this is not YAML: {reason}": "это не YAML: {reason}",
    "this is not a bank: it begins with title:, language: and questions:": (
        "это не банк: банк начинается с title:, language: и questions:"
    ),
    "this is not a text file; save the text as .txt, .docx or .pdf": (
        "это не текстовый файл; сохраните текст как .txt, .docx или .pdf"
    ),
    "this is not a web page; save the page as HTML and try again": (
        "это не веб-страница; сохраните страницу как HTML и попробуйте снова"
    ),
    (
        "this line does not fit the lines above it: the fields of an entry need the same "
        'indentation, and the entries of a list begin with "- "'
    ): (
        "эта строка не согласуется со строками выше: поля одного пункта должны иметь "
        'одинаковый отступ, а пункты списка начинаются с "- "'
    ),
    "this line has no name with a colon and a space after it, such as «prompt: …»": (
        "в этой строке нет имени с двоеточием и пробелом после него, например «prompt: …»"
    ),
    (
        "this text is in another language ({one}) than {name} ({other}). Build a bank for "
        "each language."
    ): (
        "язык этого текста ({one}) не тот, что у {name} ({other}). Составьте для каждого "
        "языка отдельный банк."
    ),
    "unbalanced": "непарные скобки или кавычки",
    "unfinished": "предложение не закончено",
    "unknown field '{given}': did you mean '{meant}'?": (
        "неизвестное поле «{given}»: может быть, «{meant}»?"
    ),
    "unknown field '{given}': put a text with a comma inside braces into quotes": (
        "неизвестное поле «{given}»: текст с запятой внутри фигурных скобок возьмите в кавычки"
    ),
    "unknown field '{given}': the fields here are {fields}": (
        "неизвестное поле «{given}»: здесь возможны поля {fields}"
    ),
    "unknown kind '{given}': did you mean '{meant}'?": (
        "неизвестный вид «{given}»: может быть, «{meant}»?"
    ),
    "unknown kind '{given}': write one of {words}": "неизвестный вид «{given}»; возможные: {words}",
    "unknown language {code}; use one of: {codes}": "неизвестный язык {code}; возможные: {codes}",
    "unknown word": "незнакомое слово",
    "unknown word '{given}': did you mean '{meant}'?": (
        "неизвестное значение «{given}»: может быть, «{meant}»?"
    ),
    "untidy stem": "лишние пробелы или знаки в тексте вопроса",
    "with two options, «last» leaves nothing to shuffle": (
        "если вариантов ответа два, при «last» перемешивать нечего"
    ),
    "words stand in <{tag}> outside its tags": "в <{tag}> есть слова вне вложенных тегов",
    "{field}: {reason}": "{field}: {reason}",
    (
        "{file}: {questions} questions from {sentences} sentences. Look them over, then: "
        "worksheets make {file}"
    ): (
        "{file}: вопросов — {questions}, предложений в тексте — {sentences}. Просмотрите "
        "вопросы, затем: worksheets make {file}"
    ),
    "{folder}: {variants} variants with their keys, {files} files (seed {seed}).": (
        "{folder}: вариантов с ключами — {variants}, файлов — {files} (seed {seed})."
    ),
    "{names} stands there already: choose another place, or say --force to replace it.": (
        "здесь уже есть {names}: выберите другое место или добавьте --force, чтобы заменить."
    ),
    "{name} is a number, not «{value}»": "{name}: нужно число, а не «{value}»",
    "{name} is one of: {known}": "{name}: возможные значения — {known}",
    "«{word}» has Cyrillic letters among Latin: {letters}": (
        "в «{word}» среди латинских букв есть кириллические: {letters}"
    ),
    "«{word}» has Latin letters among Cyrillic: {letters}": (
        "в «{word}» среди кириллических букв есть латинские: {letters}"
    ),
    (
        "this bank has been edited and is not replaced. Make the papers from it, or move it "
        "away first."
    ): (
        "этот банк правили вручную, поэтому он не заменяется. Составьте работы по нему или "
        "сначала переместите его."
    ),
    "this is a bank already: check it, or make papers from it.": (
        "это уже банк: проверьте его или составьте по нему работы."
    ),
    "a bank is a file that ends in .yaml: give it such a name.": (
        "имя файла банка оканчивается на .yaml: дайте ему такое имя."
    ),
    "--language is for texts; this bank is in {language}.": (
        "--language относится к текстам; язык этого банка: {language}."
    ),
    "Draw only questions with this status.": ("Брать только вопросы с этим статусом (status)."),
    "Renew the bank file; what you accepted, rejected, edited or wrote stays.": (
        "Обновить файл банка; всё, что вы приняли, отклонили, исправили или написали, сохранится."
    ),
    "--update keeps your work and --force replaces it: say one of the two.": (
        "--update сохраняет вашу работу, а --force заменяет её: укажите что-то одно."
    ),
    (
        "this bank is there already: say --update to renew it and keep your work, or --force to "
        "replace it."
    ): (
        "этот банк уже есть: добавьте --update, чтобы обновить его и сохранить вашу работу, "
        "или --force, чтобы заменить его."
    ),
    (
        "Kept as you left them: {accepted} accepted, {edited} edited or your own, {rejected} "
        "rejected. New: {new}, gone: {gone}."
    ): (
        "Сохранено без изменений: принятых — {accepted}, исправленных или ваших — {edited}, "
        "отклонённых — {rejected}. Новых — {new}, убрано — {gone}."
    ),
    (
        "the bank holds {held} questions with «status: {status}», {asked} were asked for: "
        "write it below {missing} more, or ask for {held}"
    ): (
        "вопросов со «status: {status}» в банке: {held}, а запрошено: {asked}. Отметьте так ещё "
        "{missing} либо запросите {held}"
    ),
    (
        "no question of the bank is accepted (drafts: {drafts}): look the bank over and write "
        "«status: accepted» below each question that you want, or leave out --only"
    ): (
        "в банке нет принятых вопросов (непросмотренных: {drafts}): просмотрите банк и впишите "
        "«status: accepted» под каждым нужным вопросом или уберите --only"
    ),
    "no question of the bank is a draft: leave out --only, or say --only accepted": (
        "в банке нет непросмотренных вопросов (draft): уберите --only или укажите --only accepted"
    ),
    "the manifest cannot be opened ({reason}): name a folder that papers were made in": (
        "манифест не открывается ({reason}): укажите папку, в которой лежат готовые работы"
    ),
    "this manifest is damaged, or of another program: make the papers again": (
        "манифест повреждён или создан другой программой: сделайте работы заново"
    ),
    "{id}: there is no text in {language}: write it below translations:": (
        "{id}: нет текста на языке {language}: допишите его под translations:"
    ),
    "{language} is there already: keep one text for each language": (
        "текст на языке {language} уже есть: оставьте по одному на каждый язык"
    ),
    "the translation has no prompt: write one": "в переводе нет текста вопроса (prompt): допишите",
    (
        "{field} has {has} entries here, but the question has {needs}: write one for each, "
        "in the same order"
    ): (
        "{field}: записей здесь {has}, а в вопросе {needs}: напишите по одной на каждую, в том "
        "же порядке"
    ),
    "the prompt has {found} gaps (___), but the question has {needs}": (
        "в тексте пропусков (___): {found}, а в вопросе {needs}"
    ),
    (
        "entries on the right that are alike in one language differ in the other: write "
        "them alike in both"
    ): (
        "записи справа, одинаковые на одном языке, различаются на другом: пишите их "
        "одинаково на обоих"
    ),
    (
        "--accept goes with one --question. Make the next errata from the folder that this "
        "command writes."
    ): (
        "--accept указывают с одним --question. Следующее исправление делайте из папки, которую "
        "запишет эта команда."
    ),
    (
        "--accept: question {name} has no other answer of its own that could be right, too. Say "
        "--accept-all or --drop."
    ): (
        "--accept: у задания {name} нет другого ответа, который можно засчитать. Укажите "
        "--accept-all или --drop."
    ),
    (
        "--accept: question {name} has no single option «{text}». A letter means another option "
        "in each variant: say it with variant and number (--question {paper}:{number} --accept "
        "B), or say the text of an option: {known}."
    ): (
        "--accept: в задании {name} не найден единственный ответ «{text}». Одна и та же буква в "
        "разных вариантах означает разные ответы: назовите её вместе с вариантом и номером "
        "(--question {paper}:{number} --accept B) или приведите текст ответа: {known}."
    ),
    (
        "--accept: question {name} has {gaps} gaps. Say which one the wording is for, as in «2: "
        "{text}»."
    ): (
        "--accept: пропусков в задании {name}: {gaps}. Укажите, к какому из них относится ответ, "
        "например «2: {text}»."
    ),
    "--accept: question {number} of variant {label} has the letters {known}, not «{letter}».": (
        "--accept: в задании {number} варианта {label} есть буквы {known}, но нет «{letter}»."
    ),
    (
        "--accept: the answer to question {name} is not the same in all variants, so no one "
        "wording can be right in all of them. Say --accept-all or --drop."
    ): (
        "--accept: ответ на задание {name} в разных вариантах разный, поэтому один ответ не "
        "может быть верным во всех. Укажите --accept-all или --drop."
    ),
    "--accept: the wording is empty.": "--accept: текст ответа пуст.",
    "--accept: «{text}» is right already.": "--accept: «{text}» и так верный ответ.",
    "--drop: variant {label} would have no points left. Make new papers instead.": (
        "--drop: в варианте {label} не останется ни одного балла. Лучше сделайте работы заново."
    ),
    "--format {suffix} does not go with this name.": (
        "--format {suffix} не подходит к этому имени файла."
    ),
    "--password-file goes with --seal.": "--password-file указывают вместе с --seal.",
    "--password-file: the first line of this file is empty.": (
        "--password-file: первая строка этого файла пуста."
    ),
    "--password-file: this file cannot be read as text.": (
        "--password-file: этот файл не удаётся прочитать как текст."
    ),
    "--question: no paper has a question {name}. Did you mean {meant}?": (
        "--question: ни в одном варианте нет задания {name}. Возможно, вы имели в виду {meant}?"
    ),
    (
        "--question: no paper has a question {name}. Say its variant and number, as in A:17, or "
        "its id, which stands in key.csv."
    ): (
        "--question: ни в одном варианте нет задания {name}. Укажите вариант и номер, например "
        "A:17, или идентификатор из key.csv."
    ),
    "--question: variant {label} has questions 1 to {last}, not {number}.": (
        "--question: в варианте {label} задания с 1 по {last}, задания {number} нет."
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
        "Если в напечатанной работе оказалось ошибочное задание: снять его или засчитать и "
        "другие ответы.\n\nDIR — папка с работами, она не меняется. В новой папке (DIR-errata) "
        "указано, в каких вариантах и под какими номерами стоит задание, и лежат сообщения для "
        "учащихся, новые ключи и новая таблица оценок.\n\n\b\nЗадание 17 варианта A не "
        "учитывается:\n  worksheets errata DIR --question A:17 --drop\n\b\nОтвет B в варианте A "
        "тоже верен (в других вариантах у него своя буква):\n  worksheets errata DIR --question "
        "A:17 --accept B\n\b\nПо идентификатору задания (он в key.csv), с текстом ответа:\n  "
        "worksheets errata DIR --question q-1a2b3c4d --accept 1465\n\b\nЧтобы добавить ещё одно "
        "исправление, укажите папку исправлений.\n  worksheets errata DIR-errata --question B:3 "
        "--accept-all"
    ),
    "An option of question {name}: «{old}» → «{new}» ({places}).": (
        "Изменён вариант ответа в задании {name}: «{old}» → «{new}» ({places})."
    ),
    "Class": "Класс",
    "Correct a question after printing: slips, new keys, new marks.": (
        "Исправить задание после печати: сообщения, новые ключи, оценки."
    ),
    "Date": "Дата",
    "Erratum on question {name} in {folder} only.": (
        "Исправление задания {name} есть только в {folder}."
    ),
    "Everybody gets the points.": "Полный балл получают все.",
    "File format, pdf or docx; else pdf.": "Формат файла, pdf или docx; если не указан — pdf.",
    "--format: choose from {known}, not {name}.": (
        "--format: выберите из {known}; формата {name} нет."
    ),
    "File formats": "Форматы файлов",
    "File or folder; else the current folder.": "Файл или папка; если не указано — текущая папка.",
    "File with the password in its first line; left out, you are asked for it.": (
        "Файл с паролем в первой строке; если не указан, пароль будет запрошен."
    ),
    "Folder for the files; else DIR itself.": "Папка для файлов; если не указана — сама DIR.",
    "Folder for the files; else DIR-errata.": "Папка для файлов; если не указана — DIR-errata.",
    "How a percent is made whole.": "Как округляется процент.",
    "Label of the variant; left out with --key, all keys.": (
        "Обозначение варианта; если не указано вместе с --key — все ключи."
    ),
    "Language": "Язык",
    "Layout": "Макет",
    "Letters as printed (with A:17), an option's text (with an id), or a wording.": (
        "Буквы, как напечатано (для A:17), текст варианта ответа (для идентификатора) или "
        "письменный ответ."
    ),
    (
        "Make one paper or key again from the manifest in DIR, byte for byte.\n\nThe bank is not "
        "needed and may have changed since. If the program or the layout has changed, the paper "
        "is made all the same, and you are told."
    ): (
        "Сделать заново одну работу или ключ по манифесту в DIR, байт в байт.\n\nБанк не нужен и "
        "мог с тех пор измениться. Если изменились программа или макет, работа всё равно будет "
        "сделана, но об этом будет сказано."
    ),
    "Make one paper or key of a run again.": "Сделать заново одну работу или ключ.",
    "Minutes": "Минуты",
    "New variants: {labels}.": "Новые варианты: {labels}.",
    "Only questions with the status": "Только вопросы со статусом",
    (
        "Open keys.sealed in DIR with the password.\n\nThe files come back into DIR and the "
        "sealed one goes; with --out they are written there and DIR stays sealed."
    ): (
        "Открыть keys.sealed в DIR паролем.\n\nФайлы возвращаются в DIR, запечатанный файл "
        "удаляется; с --out они записываются туда, а DIR остаётся запечатанной."
    ),
    "Open the keys that are under a password.": "Открыть ключи, закрытые паролем.",
    "Password": "Пароль",
    "Put keys, bank and manifest under a password (keys.sealed).": (
        "Закрыть ключи, банк и манифест паролем (keys.sealed)."
    ),
    "Put the keys of a run under a password.": "Закрыть ключи к работам паролем.",
    (
        "Put the keys, the manifest and the bank in DIR into one file under a password.\n\nThe "
        "pupils' papers stay as they are. Who forgets the password cannot open the keys again: "
        "nobody can."
    ): (
        "Убрать ключи, манифест и банк из DIR в один файл под паролем.\n\nРаботы для учащихся "
        "остаются как есть. Если забыть пароль, ключи не сможет открыть никто."
    ),
    "Question {name} is gone (was {places}).": "Задания {name} больше нет (было: {places}).",
    "Question {name} is new ({places}).": "Новое задание {name} ({places}).",
    "Question {name} is worded otherwise: «{old}» → «{new}» ({places}).": (
        "Изменён текст задания {name}: «{old}» → «{new}» ({places})."
    ),
    "Question {name}, {field}: «{old}» → «{new}» ({places}).": (
        "Задание {name}, {field}: «{old}» → «{new}» ({places})."
    ),
    "Replace the file.": "Заменить файл.",
    "Right, too: «{text}».": "Тоже верно: «{text}».",
    "Right, too: «{text}». Its letter: {places}.": (
        "Тоже верно: «{text}». Буква этого ответа: {places}."
    ),
    "Scale of the mark table.": "Шкала таблицы оценок.",
    "School": "Школа",
    "Seed": "Начальное число (seed)",
    "Subject": "Предмет",
    "Teacher": "Учитель",
    (
        "Tell what differs between the papers in DIR1 and those in DIR2.\n\nExit status 0 if "
        "nothing differs, 1 if something does, 2 if a folder holds no papers."
    ): (
        "Показать, чем работы в DIR1 отличаются от работ в DIR2.\n\nКод завершения 0, если "
        "различий нет, 1, если они есть, 2, если в папке нет работ."
    ),
    "Tell what differs between two runs.": "Показать различия между работами в двух папках.",
    "The bank is not the same: it was edited, or is another one.": (
        "Банк не тот же: его правили или это другой банк."
    ),
    "The bank {name} lies open where it was: it holds the answers.": (
        "Банк {name} остался открытым на своём месте, а в нём есть ответы."
    ),
    "The key in place of the paper.": "Ключ вместо самой работы.",
    "The passage {name} has other words (variants: {labels}).": (
        "Изменён текст для чтения {name} (варианты: {labels})."
    ),
    "The password again": "Пароль ещё раз",
    "The question counts for nobody.": "Задание не учитывается ни у кого.",
    "The run did not make {name}: there is nothing to compare it with.": (
        "Тогда файл {name} не создавался, сравнить его не с чем."
    ),
    "The two runs are the same.": "Работы в обеих папках одинаковы.",
    "Title": "Название",
    "To hand out: variant-….  The keys are in {name}.": (
        "Раздать: variant-….  Ключи — в файле {name}."
    ),
    "To read aloud: slips.  For the teacher: errata, the new keys, marks.": (
        "Прочитать вслух: slips.  Учителю: errata, новые ключи, marks."
    ),
    "Variant and number, as in A:17, or a question's id; may be given several times.": (
        "Вариант и номер, например A:17, или идентификатор задания; можно указать несколько раз."
    ),
    "Variant {label}, gone: {items}.": "Вариант {label}, убраны: {items}.",
    "Variant {label}, key: {changes}.": "Вариант {label}, ключ: {changes}.",
    "Variant {label}, moved: {moves}.": "Вариант {label}, переставлены: {moves}.",
    "Variant {label}, new: {items}.": "Вариант {label}, новые: {items}.",
    "Variant {label}, options in another order: {numbers}.": (
        "Вариант {label}, другой порядок ответов: {numbers}."
    ),
    "Variant {label}, points: {changes}.": "Вариант {label}, баллы: {changes}.",
    "Variant {label}, total: {old} → {new}.": "Вариант {label}, всего баллов: {old} → {new}.",
    "Variant {label}: sections have other headings or instructions.": (
        "Вариант {label}: изменены заголовки или указания разделов."
    ),
    "Variants gone: {labels}.": "Больше нет вариантов: {labels}.",
    "a password has at least {least} letters or digits.": (
        "длина пароля — не меньше {least} букв или цифр."
    ),
    (
        "errata are here already. To add to them, name this folder in place of that of the "
        "papers; to begin anew, say --force."
    ): (
        "здесь уже есть исправления. Чтобы добавить к ним новое, укажите эту папку вместо папки "
        "с работами; чтобы начать заново, добавьте --force."
    ),
    "errata go into a folder of their own: choose another --out.": (
        "исправления записываются в отдельную папку: выберите другую с помощью --out."
    ),
    "say one of the three: --drop, --accept or --accept-all.": (
        "укажите что-то одно из трёх: --drop, --accept или --accept-all."
    ),
    "say which paper: --variant B, or --key for all keys.": (
        "укажите, какая работа нужна: --variant B или --key для всех ключей."
    ),
    "the keys cannot be sealed here ({reason}).": (
        "закрыть ключи паролем здесь не удалось ({reason})."
    ),
    "the password is not the right one, or the file is damaged.": (
        "пароль неверный или файл повреждён."
    ),
    "the sealed file could not be read back: nothing was removed. Try again.": (
        "запечатанный файл не удалось прочитать обратно: ничего не удалено. Попробуйте ещё раз."
    ),
    "the two passwords are not the same.": "введённые пароли не совпадают.",
    "there are no sealed keys here ({reason}).": "здесь нет запечатанных ключей ({reason}).",
    "this folder is sealed: worksheets unseal {folder} opens it": (
        "ключи этой папки запечатаны: их откроет команда worksheets unseal {folder}"
    ),
    "{file} is missing.": "Нет файла {file}.",
    "{file} is not as it was made: it has been edited or replaced.": (
        "{file} не такой, каким был создан: его правили или заменили."
    ),
    "{folder}: opened, {files} files.": "{folder}: открыто, файлов — {files}.",
    "{folder}: sealed, {files} files.": "{folder}: запечатано, файлов — {files}.",
    "{folder}: {files} files.": "{folder}: файлов — {files}.",
    (
        "{name} holds the same questions in the same order as it did then, but is not the same "
        "file byte for byte: the program ({then}, now {now}) or the layout has changed since."
    ): (
        "В {name} те же задания в том же порядке, что и тогда, но байт в байт файл не совпадает: "
        "с тех пор изменились программа ({then}, теперь {now}) или макет."
    ),
    "{name} is not the same.": "{name} отличается.",
    (
        "{name}: the paper is the same, the file is not: made by another version of the program "
        "({old}, {new})."
    ): ("{name}: содержание то же, а файл другой: сделан другой версией программы ({old}, {new})."),
    "{option}: there is no variant {name}. Choose from: {known}.": (
        "{option}: варианта {name} нет. Выберите из: {known}."
    ),
    "{what}: «{old}» → «{new}».": "{what}: «{old}» → «{new}».",
    "'{case}' is none of the cases here: {names}": "здесь нет падежа «{case}»; падежи: {names}",
    "'{name}' cannot name a value: use letters, digits and _, beginning with a letter": (
        "значение нельзя назвать «{name}»: имя состоит из букв, цифр и _ и начинается с буквы"
    ),
    "How often each recipe is tried out; 500 shows what is rare.": (
        "Сколько раз опробовать каждый вопрос с переменными значениями; 500 покажет и редкие "
        "ошибки."
    ),
    "a condition cannot be printed: write «a if condition else b»": (
        "само условие не печатается: напишите «a if условие else b»"
    ),
    "a division by 0": "деление на 0",
    (
        "a formula has numbers, names, texts in quotes, signs and functions only; decimals have a "
        "point: 1.5"
    ): (
        "в формуле бывают только числа, имена, тексты в кавычках, знаки действий и функции; "
        "десятичные дроби пишутся с точкой: 1.5"
    ),
    "a formula has {limit} letters at most": "длина формулы — не более {limit} знаков",
    "a number becomes too large": "получается слишком большое число",
    "a number is rounded to {limit} decimal places at most": (
        "округлять можно самое большее до {limit} знаков после запятой"
    ),
    "a root is of degree 2 to {limit}": "степень корня — целое число от 2 до {limit}",
    "a root of a negative number": "корень из отрицательного числа",
    "a root or π does not come out even: write round(…, 2) around it": (
        "корень или π точно не записать: заключите в round(…, 2)"
    ),
    (
        "a text in double braces is a formula, but there are no values: add values:, or part the "
        "braces with a space"
    ): (
        "текст в двойных фигурных скобках — формула, но значений нет: добавьте values: или "
        "поставьте между скобками пробел"
    ),
    "an exponent is a whole number up to {limit}": (
        "показатель степени — целое число, не больше {limit}"
    ),
    "different questions: {number}; draw from more values": (
        "разных вопросов получается: {number}; выбирайте из большего числа значений"
    ),
    "entry {place} is asked for, of {number} in all": (
        "запрошен элемент {place}, а всего их: {number}"
    ),
    "factorial() takes 0 to {limit}": "factorial() берёт целые числа от 0 до {limit}",
    "is the same in every draw: no formula can stand here": (
        "это поле одинаково во всех вариантах: формулы здесь быть не может"
    ),
    (
        "none of {tries} draws of '{id}' fits; the last one: {reason}. Mend its values or its "
        "conditions"
    ): (
        "для «{id}» значения выбраны {tries} раз, и ни один набор не подошёл; последний: {reason}. "
        "Исправьте значения или условия"
    ),
    "nothing speaks of this value: use it or remove it": (
        "это значение нигде не используется: используйте его или уберите"
    ),
    "nothing stands beside one of the | signs": "рядом с одним из знаков | ничего нет",
    "numbers with roots or π lie too near to each other to be told apart": (
        "числа с корнями или π слишком близки, их не различить"
    ),
    "power() prints squares and cubes, ² and ³, only": (
        "power() печатает только квадраты и кубы: ² и ³"
    ),
    'put a text that begins with {{ into quotes: "{{ a }} …"': (
        'возьмите текст, который начинается с {{, в кавычки: "{{ a }} …"'
    ),
    "should be a condition on one line, like a > b": (
        "здесь нужно условие в одну строку, например: a > b"
    ),
    "should be a range, a choice or a formula on one line, like 2 .. 9": (
        "здесь нужен промежуток, выбор или формула в одну строку, например: 2 .. 9"
    ),
    "should be one formula and nothing else": "здесь должна стоять одна формула и ничего больше",
    "the answer is the same in nearly all draws: let it depend on the values": (
        "ответ почти всегда один и тот же: пусть он зависит от значений"
    ),
    "the braces do not pair: a formula has two before and two after it": (
        "фигурные скобки не парные: перед формулой и после неё стоят по две"
    ),
    "the formula is empty": "формула пуста",
    "the group has values: write those of its questions beside them": (
        "значения есть у группы: значения её вопросов запишите там же"
    ),
    "the number {number} has too many digits": "в числе {number} слишком много цифр",
    "the range «{text}» goes upwards: the smaller number comes first": (
        "промежуток «{text}» пишется по возрастанию: сначала меньшее число, шаг положительный"
    ),
    "there is no value '{name}': add it below values:, or put a text into quotes": (
        "нет значения «{name}»: добавьте его под values:, а если это текст, возьмите его в кавычки"
    ),
    "there is no value '{name}': did you mean '{meant}'?": (
        "нет значения «{name}»: может быть, «{meant}»?"
    ),
    "these values need each other: {circle}": (
        "эти значения вычисляются друг из друга по кругу: {circle}"
    ),
    "too many brackets or signs stand inside each other": "слишком много вложенных скобок и знаков",
    "two entries come out the same: «{text}»": "две записи получились одинаковыми: «{text}»",
    "two names are the same": "два имени совпали",
    "unknown unit '{unit}': write one of {known}": (
        "неизвестная единица «{unit}»: напишите одну из этих: {known}"
    ),
    "unknown word '{given}': write one of {words}": (
        "неизвестное слово «{given}»: напишите одно из этих: {words}"
    ),
    "each value stands on a line of its own, like «price: 200 .. 900»": (
        "каждое значение стоит на своей строке, например: «price: 200 .. 900»"
    ),
    "words and ranges cannot be mixed: make two values of them": (
        "слова и промежутки не смешиваются: сделайте два отдельных значения"
    ),
    "{message} (with {values})": "{message} (при значениях: {values})",
    "{name}() takes something else between its brackets: write {usage}": (
        "в скобках {name}() пишется иначе: {usage}"
    ),
    "{one} cannot be turned into {other}": "{one} нельзя перевести в {other}",
    "{share} % of the draws break a condition or cannot be reckoned: narrow the values": (
        "{share} % наборов значений нарушают условие или не вычисляются: сузьте значения"
    ),
    "«{condition}» does not hold": "условие «{condition}» не выполнено",
    "«{formula}» cannot be read from «{rest}» on: write it like 2 * (a + b) / 1.5": (
        "формула «{formula}» непонятна с места «{rest}»; пишите так: 2 * (a + b) / 1.5"
    ),
    "«{formula}» does not come out even as a decimal: write round(…, 2) around it": (
        "«{formula}» не записать точной десятичной дробью: заключите в round(…, 2)"
    ),
    "«{one}» and «{other}» cannot be compared": "«{one}» и «{other}» нельзя сравнить",
    "«{text}» has no cases: only names and towns have": (
        "«{text}» не склоняется: склоняются только имена и города"
    ),
    "«{text}» is not a condition: write one like a > b or a is whole": (
        "«{text}» — не условие; пишите, например: a > b или a is whole"
    ),
    "«{text}» is not a number": "«{text}» — не число",
    (
        "«{text}» is not a number: the ends and the step of a range are numbers like 2, -5, 0.5 or "
        "3/4; what depends on other values goes below where:"
    ): (
        "«{text}» — не число: края и шаг промежутка — числа вроде 2, -5, 0.5, 3/4; то, что зависит "
        "от других значений, пишется под where:"
    ),
    "«{text}» is not a person": "«{text}» — не имя человека",
    "«{text}» is not a range: write it like 2 .. 9 or 0.5 .. 3 step 0.5": (
        "«{text}» — не промежуток; пишите так: 2 .. 9 или 0.5 .. 3 step 0.5"
    ),
    "«{text}» is not a text in quotes": "«{text}» — не текст в кавычках",
    "«{text}» is not a whole number": "«{text}» — не целое число",
    "a bracket has to stand after “{command}”: write {example}, or {none} for none": (
        "после «{command}» должна стоять скобка: напишите {example}, а если скобка не нужна, {none}"
    ),
    "a “[” is not closed: write the missing “]”": (
        "скобка «[» не закрыта: поставьте недостающую «]»"
    ),
    "a “{” is not closed: write “}” where it ends, or “\\{” for a printed brace": (
        "скобка «{» не закрыта: поставьте «}» там, где она кончается, а для печатной скобки "
        "напишите «\\{»"
    ),
    "a “}” closes nothing: take it away, or write “{” where it begins": (
        "лишняя скобка «}»: уберите её или поставьте «{» там, где она начинается"
    ),
    "nothing stands after “{command}”: write {example}": (
        "после «{command}» ничего нет: напишите {example}"
    ),
    "nothing stands before “{sign}”: write what it belongs to, {example}": (
        "перед «{sign}» ничего нет: напишите, к чему это относится, например: {example}"
    ),
    (
        "the columns of an array are the letters l, c and r, without lines between them: write "
        "{example}, not “{letters}”"
    ): (
        "столбцы array задаются буквами l, c и r, без линий между ними: напишите {example}, а не "
        "«{letters}»"
    ),
    "the formula ends in “\\”: write the whole command, or take it away": (
        "формула кончается знаком «\\»: допишите команду или уберите этот знак"
    ),
    "the formula is empty: write something between the dollar signs, or drop them": (
        "пустая формула: напишите что-нибудь между знаками доллара или уберите их"
    ),
    "the formula is nested too deeply: split it into several simpler ones": (
        "в формуле слишком много вложенных частей: разбейте её на несколько более простых"
    ),
    "the formula is too long (characters: {count}, at most {most}): split it into several": (
        "слишком длинная формула (знаков: {count}, можно не более {most}): разбейте её на несколько"
    ),
    "there is no {name} in formulas: use one of {known}": (
        "в формулах нет {name}: возьмите одно из {known}"
    ),
    "two “{sign}” belong to one thing: put what belongs together into braces, {example}": (
        "два знака «{sign}» подряд при одном основании: возьмите то, что относится друг к другу, "
        "в фигурные скобки, например: {example}"
    ),
    "{begin} is not closed: write {end} where it ends": (
        "{begin} не закрыто: напишите {end} там, где оно кончается"
    ),
    (
        "“\\left{bracket}” is not closed: write “\\right” and a bracket where it ends, or "
        "“\\right.” for none"
    ): (
        "«\\left{bracket}» не закрыто: напишите в конце «\\right» и скобку, а если скобка не "
        "нужна, «\\right.»"
    ),
    "“{character}” (U+{code}) cannot stand in a formula: write its command, or take it away": (
        "знак «{character}» (U+{code}) нельзя использовать в формуле: напишите его команду или "
        "уберите его"
    ),
    "“{character}” cannot stand in a formula: write {instead}": (
        "знак «{character}» нельзя использовать в формуле: напишите {instead}"
    ),
    "“{command}” can stand before {known}: write it before one of these": (
        "«{command}» ставится только перед такими знаками: {known}"
    ),
    "“{command}” has no name behind it: write {example}": (
        "после «{command}» не указано название: напишите {example}"
    ),
    "“{command}” is for the letters A to Z, not for “{letter}”: take it away there": (
        "команда «{command}» предназначена для латинских букв (A–Z), а не для «{letter}»: уберите "
        "её"
    ),
    "“{command}” is not known: did you mean {close}?": (
        "неизвестная команда «{command}»: может быть, имелось в виду {close}?"
    ),
    (
        "“{command}” is not known: words are written as {example}, and docs/maths.md shows what "
        "else there is"
    ): (
        "неизвестная команда «{command}»: слова пишутся как {example}, остальные команды "
        "перечислены в docs/maths.md"
    ),
    "“{sign}” cannot stand in {command}, which is for plain words: close it before the sign": (
        "внутри {command} могут быть только обычные слова, а не «{sign}»: закройте скобку перед "
        "этим знаком"
    ),
    "“{sign}” has no place outside a table: write it between {begin} and {end}": (
        "«{sign}» можно использовать только в таблице: напишите его между {begin} и {end}"
    ),
    "“{sign}” has no “\\left” before it: write \\left( … \\right)": (
        "перед «{sign}» нет «\\left»: напишите \\left( … \\right)"
    ),
    "“{source}” can be read in two ways: put what belongs together into braces, {example}": (
        "запись «{source}» можно понять двояко: возьмите то, что относится друг к другу, в "
        "фигурные скобки, например: {example}"
    ),
    "Do not read the files back and prove them: a trial run.": (
        "Не перечитывать и не проверять файлы: для пробного запуска."
    ),
    "Every file was read back: the keys are proved, the papers tell nothing.": (
        "Все файлы перечитаны: ключи верны, листы учеников ответов не выдают."
    ),
    (
        "Open every file in a folder of papers, read it, and prove it: each question stands "
        "there as it was drawn, each key says what is right on its paper, and no pupils' file "
        "gives an answer away.\n\nFiles may have been edited in Word: what does no harm is "
        "noted. Exit status 1 if anything was found, 2 if DIR is no folder of papers."
    ): (
        "Открывает и читает каждый файл в папке и доказывает: каждое задание стоит таким, "
        "каким его составили, каждый ключ называет то, что верно на его листе, и ни один файл "
        "для учеников не выдаёт ответа.\n\nФайлы могли быть изменены в Word: о безвредном "
        "только сообщается. Код завершения 1, если что-то найдено, 2, если DIR не папка с "
        "листами."
    ),
    "Prove papers and keys, also after they were edited.": (
        "Доказать верность листов и ключей, в том числе после правки."
    ),
    "These files do not prove right, and nothing was written. Please report it.": (
        "Верность этих файлов не доказана, и ничего не записано. Сообщите об этом."
    ),
    "a bookmark": "закладка",
    "a command to a computer": "команда компьютеру",
    "a comment": "примечание",
    "a field": "поле",
    "a file within the file": "файл внутри файла",
    "a footnote": "сноска",
    "a form field": "поле формы",
    "a layer that can be switched off": "слой, который можно отключить",
    "a line that was added": "добавленная строка",
    "a link": "ссылка",
    "a mark in the contents of a page": "метка в содержимом страницы",
    "a name or a form field": "имя или поле формы",
    "a path on a computer": "путь на компьютере",
    "a remark between objects": "запись между объектами",
    "a remark in the XML": "запись внутри XML",
    "a right answer": "верный ответ",
    "a script": "скрипт",
    "a text that no page shows": "текст, которого нет ни на одной странице",
    "a tracked change is open, «{text}» was put in: accept or reject it": (
        "исправление не принято, вставлено «{text}»: примите его или отклоните"
    ),
    "a tracked change is open, «{text}» was struck out: accept or reject it": (
        "исправление не принято, вычеркнуто «{text}»: примите его или отклоните"
    ),
    "an alternative text or a name": "замещающий текст или имя",
    "an attached file": "вложенный файл",
    "an object that nothing uses": "объект, который нигде не используется",
    "around the document": "вокруг документа",
    "by the paper «{right}» is right, the key says «{said}»": (
        "по листу верно «{right}», в ключе стоит «{said}»"
    ),
    "bytes that belong to nothing": "байты, которые ни к чему не относятся",
    "data of another program": "данные другой программы",
    "earlier versions of the file in the file": "прежние версии файла внутри файла",
    "edited since it was made; what is asked and what is right has not changed": (
        "изменён после создания; задания и верные ответы не изменились"
    ),
    "expected «{expected}», the file says «{found}»": "должно быть «{expected}», в файле «{found}»",
    "hidden text": "скрытый текст",
    "inside a picture": "внутри рисунка",
    "invisible text": "невидимый текст",
    "it is larger than any paper": "он больше любого листа",
    "it is locked with a password": "он закрыт паролем",
    "it is no Word document": "это не документ Word",
    "it is no list of keys": "это не список ключей",
    "its first line is not {names}": "первая строка не {names}",
    "its letters are not in UTF-8": "буквы не в UTF-8",
    "only right options are marked with «{name}»": "метка «{name}» стоит только у верных вариантов",
    "page {page}, at its edge: expected «{expected}», the file says «{found}»": (
        "страница {page}, у края: должно быть «{expected}», в файле «{found}»"
    ),
    "pages are missing: {numbers} of {count}": "не хватает страниц: {numbers} из {count}",
    "points of the variant: {points}, the key says {said}": (
        "баллов в варианте: {points}, в ключе стоит {said}"
    ),
    "question {number}, {letter}": "задание {number}, {letter}",
    "rows for this question: {count} in place of 1": "строк об этом задании: {count} вместо 1",
    "text outside the page": "текст за пределами страницы",
    "the document's properties": "свойства документа",
    "the file cannot be read ({reason})": "файл не читается ({reason})",
    "the file is missing": "файла нет",
    "the header or footer reads otherwise: «{text}»": "колонтитул другой: «{text}»",
    "the key": "ключ",
    "the list of authors": "список авторов",
    "the name of a part": "имя части файла",
    "the name of a picture": "имя рисунка",
    "the name of the file": "имя файла",
    "the name «{name}»": "имя «{name}»",
    "the pages do not stand in order: {numbers}": "страницы стоят не по порядку: {numbers}",
    "the paper has no question {number}": "на листе нет задания {number}",
    "the question does not read as in the bank: its key cannot be proved": (
        "задание читается не так, как в банке: его ключ нельзя доказать"
    ),
    "the question is missing here": "задания нет на его месте",
    "the right option is set otherwise than the wrong ones": (
        "верный вариант набран иначе, чем неверные"
    ),
    "the seed": "число жеребьёвки (seed)",
    "the variant has no column": "для этого варианта нет столбца",
    "the word «{word}»": "слово «{word}»",
    "this file is not of this run: not looked at": "этот файл не из этого набора: не просмотрен",
    "this is variant {label}, the file says {other}": (
        "это вариант {label}, в файле написано {other}"
    ),
    "this row is damaged: «{text}»": "эта строка повреждена: «{text}»",
    "this was added: «{text}»": "добавлено: «{text}»",
    "tiny text": "слишком мелкий текст",
    "variant {label} is not named in the file": "в файле не назван вариант {label}",
    "variant {variant}": "вариант {variant}",
    "variant {variant}, question {number}": "вариант {variant}, задание {number}",
    "versions: {number}": "версий: {number}",
    "white text": "белый текст",
    (
        "{folder}: proved. Files: {files}, pages of PDF: {pages}, questions: {questions}, "
        "answers in keys: {answers}."
    ): (
        "{folder}: доказано. Файлов: {files}, страниц PDF: {pages}, заданий: {questions}, "
        "ответов в ключах: {answers}."
    ),
    "{where}: a person is named: «{text}»": "{where}: назван человек: «{text}»",
    "{where}: a pupils' file has no such thing: «{text}»": (
        "{where}: в файле для учеников такого быть не должно: «{text}»"
    ),
    "{where}: this gives away {what}: «{text}»": "{where}: выдаёт {what}: «{text}»",
    "«{expected}» is missing": "нет «{expected}»",
    "(a solver has proved that no fewer than {number} will do, all rows together)": (
        "(решатель доказал: на все строки вместе нужно не меньше {number})"
    ),
    "(fewer will not do, as a solver has proved)": "(меньшим не обойтись: доказано решателем)",
    "--same-questions shares all and --max-shared limits it: say one of the two.": (
        "--same-questions делает все вопросы общими, а --max-shared это ограничивает: "
        "укажите что-то одно."
    ),
    "All variants have the same questions, reordered.": (
        "Во всех вариантах одни и те же вопросы в разном порядке."
    ),
    (
        "An option about the others was put last ({questions}). Write «lock: free» below "
        "a question to have it shuffled."
    ): (
        "Ответ, который говорит об остальных, поставлен последним ({questions}). Чтобы он"
        " тоже перемешивался, напишите под вопросом «lock: free»."
    ),
    (
        "An option names the letters of others, so that none was moved ({questions}). See"
        " that the letters are right; «lock: free» below a question shuffles it."
    ): (
        "Один из ответов называет буквы других, поэтому порядок ответов не менялся "
        "({questions}). Проверьте, верны ли буквы; «lock: free» под вопросом перемешает "
        "ответы."
    ),
    "Blueprint (yaml): sections, and how many questions of which sort.": (
        "Спецификация работы (yaml): разделы и сколько вопросов какого рода."
    ),
    "Fewer cannot be had.": "Меньше быть не может.",
    "How many more variants, R1, R2 …, for pupils who sit it later.": (
        "Сколько ещё сделать резервных вариантов (R1, R2 …) для тех, кто пишет работу позже."
    ),
    "Questions that two variants may share; left out, as few as can be.": (
        "Сколько вопросов могут совпасть в двух вариантах; без указания — как можно меньше."
    ),
    (
        "Reserve variant {label}: questions that variants of the class have too: "
        "{number}. The bank has no others left for it."
    ): (
        "Резервный вариант {label}: вопросов, которые есть и в вариантах класса: "
        "{number}. Других для него в банке не осталось."
    ),
    (
        "The bank is small for so many variants: {one} and {other} have the most "
        "questions in common, {shared} of {total}. Add questions to the bank, or ask for "
        "fewer."
    ): (
        "Для стольких вариантов банк мал: больше всего общего у {one} и {other}, "
        "совпадает вопросов: {shared} из {total}. Добавьте вопросы в банк или запросите "
        "меньше."
    ),
    "a passage like '{id}'": "текст с вопросами, как '{id}'",
    (
        "banks: {name} is in another language ({one}) than {bank} ({other}): a paper has "
        "one language"
    ): (
        "banks: язык банка {name} ({one}) не тот, что у {bank} ({other}): в одной работе один язык"
    ),
    ("fixed: '{id}' belongs to the passage '{group}', which is drawn as one: write '{group}'"): (
        "fixed: '{id}' относится к тексту '{group}', который берётся целиком: напишите '{group}'"
    ),
    "fixed: '{one}' and '{other}' ask about the same thing: keep one of the two": (
        "fixed: '{one}' и '{other}' спрашивают об одном и том же: оставьте один из двух"
    ),
    "fixed: no question '{id}' can be drawn: write the id of one that is not rejected": (
        "fixed: вопрос '{id}' взять нельзя: укажите id вопроса, который есть в банке и не отклонён"
    ),
    "fixed: no question '{id}': did you mean '{meant}'?": (
        "fixed: нет вопроса '{id}'; может быть, '{meant}'?"
    ),
    (
        "fixed: no row has room for '{id}': add a row that fits it, or ask for one "
        "question more in one that does"
    ): (
        "fixed: ни в одной строке нет места для '{id}': добавьте подходящую строку или "
        "увеличьте на один число вопросов в той, что подходит"
    ),
    "kind: group, questions in it: {number}": "kind: group, вопросов в нём: {number}",
    "no question has '{name}: {given}': did you mean '{meant}'? Otherwise: ": (
        "ни у одного вопроса нет '{name}: {given}'; может быть, '{meant}'? Если нет: "
    ),
    (
        "no variants could be found that are as the blueprint says: ask for fewer "
        "questions or fewer variants, or allow more repeats"
    ): (
        "не удалось найти варианты, отвечающие спецификации: запросите меньше вопросов "
        "или вариантов либо разрешите больше повторов"
    ),
    "says nothing of questions: write sections: with draw:, or total: questions:": (
        "ничего не сказано о вопросах: напишите sections: с draw: или total: questions:"
    ),
    "section {number}": "раздел {number}",
    "section {number}, row {row}": "раздел {number}, строка {row}",
    "should be least, all or a number, not '{given}'": (
        "должно быть least, all или число, а не '{given}'"
    ),
    "the blueprint says how many questions there are: leave out --questions.": (
        "число вопросов задаёт спецификация: уберите --questions."
    ),
    "the file is empty: a blueprint needs sections, and draw in each": (
        "файл пуст: спецификации нужны sections, а в каждом из них draw"
    ),
    "the file is one document: remove the line ---": (
        "файл — это один документ: удалите строку ---"
    ),
    "the rows ask for {asked}, not {total}: change one of the two": (
        "строки в сумме дают {asked}, а не {total}: исправьте одно из двух"
    ),
    "this is not a blueprint: it has sections:, and draw: in each": (
        "это не спецификация: в ней есть sections:, а в каждом из них draw:"
    ),
    (
        "too few questions for {variants} variants of which no two share more than "
        "{limit}; enough would be, on facts of their own: {more}"
    ): (
        "не хватает вопросов (вариантов: {variants}, общих вопросов у двух вариантов не "
        "больше {limit}); хватит, если добавить вопросы о других фактах: {more}"
    ),
    (
        "too few questions for {variants} variants without repeats; enough would be, on "
        "facts of their own: {more}"
    ): (
        "не хватает вопросов (вариантов: {variants}, без повторов); хватит, если добавить"
        " вопросы о других фактах: {more}"
    ),
    "too few questions; enough would be, on facts of their own: {more}": (
        "не хватает вопросов; хватит, если добавить вопросы о других фактах: {more}"
    ),
    (
        "total: the points of the questions asked for cannot come to {points}: possible "
        "are {possible}"
    ): ("total: баллы запрошенных вопросов не могут составить {points}; возможно: {possible}"),
    "with «{word}»: nothing": "с «{word}» ничего добавлять не нужно",
    "with «{word}»: {more}": "с «{word}»: {more}",
    "Languages of the bank to print in, parted by commas: twins with one key.": (
        "Языки банка, на которых печатать, через запятую: варианты-близнецы с одним ключом."
    ),
    "--languages: {names} is not a language of this program. Choose from: {known}.": (
        "--languages: программа не знает языка {names}. Выберите из: {known}."
    ),
    (
        "this folder holds corrections made after printing: verify the folder of the papers, "
        "and look over yourself what you decided"
    ): (
        "в этой папке исправления, сделанные после печати: проверьте папку с самими работами, а "
        "принятое решение просмотрите сами"
    ),
    "the picture {name} cannot be opened: {reason}": "рисунок {name} не открывается: {reason}",
    "the picture {name} is larger than 20 MB: make it smaller": (
        "рисунок {name} больше 20 МБ: уменьшите его"
    ),
    "the picture {name} is none that can be printed: save it as PNG, JPEG or SVG": (
        "рисунок {name} нельзя напечатать: сохраните его в PNG, JPEG или SVG"
    ),
    "the picture {name} cannot be drawn: {reason}": "рисунок {name} нельзя вывести: {reason}",
    "there is no picture {name}": "рисунка {name} нет",
    "--formats goes with a folder: the name of a file says its format.": (
        "--formats указывают с папкой: формат файла виден из его имени."
    ),
    "Cards for the teacher, too: answers behind the questions.": (
        "Сделать и карточки для учителя: на обороте вопроса — ответ."
    ),
    "File (pdf, docx), or folder for one of each format.": (
        "Файл (pdf, docx) или папка, куда лягут файлы всех форматов."
    ),
    "Folder with layouts of your own; see docs/templates.md.": (
        "Папка с вашими макетами; см. docs/templates.md."
    ),
    (
        "Print all questions of a bank as they stand there, for the teacher: with id, "
        "topic, level, difficulty, status, answer and evidence, those that are rejected "
        "too."
    ): (
        "Вывести все вопросы банка в том порядке, в каком они там стоят, для учителя: с "
        "идентификатором, темой, уровнем, трудностью, статусом, ответом и обоснованием, "
        "включая отклонённые."
    ),
    "Print all questions of a bank, with answers and evidence.": (
        "Вывести все вопросы банка с ответами и обоснованием."
    ),
    "Sheets to write the answers on, too.": "Сделать и бланки ответов.",
    "a catalogue is made of a bank (yaml): build one first.": (
        "каталог составляется по банку (yaml): сначала соберите банк."
    ),
    "no card has the answer «{answer}» on its back": (
        "ни на одной карточке с обратной стороны нет ответа «{answer}»"
    ),
    "the rows of <cards> are full: empty ones are <card/>": (
        "ряды в <cards> заполняются целиком: на пустое место ставится <card/>"
    ),
    "the second copy on the sheet reads otherwise": "второй экземпляр на листе читается иначе",
    "there is no such folder: name the one that your layouts lie in": (
        "такой папки нет: укажите ту, в которой лежат ваши макеты"
    ),
    "these are made beside the papers: say {option}.": (
        "они составляются вместе с работами: напишите {option}."
    ),
    "this is too long for a card: «{text}…». Leave it out.": (
        "не помещается на карточку: «{text}…». Не включайте это задание."
    ),
    "The same papers for other eyes too: large, largest, dyslexia, contrast, text.": (
        "Те же работы для детей с особенностями зрения и чтения: "
        "large, largest, dyslexia, contrast, text."
    ),
    "Print the paper id on each page as a code for a camera, too.": (
        "Печатать номер работы на каждой странице ещё и кодом для камеры."
    ),
    "--editions: {names} is not an edition. Choose from: {known}.": (
        "--editions: нет такого издания: {names}. Возможные: {known}."
    ),
    "Edition of the paper: large, text and so on.": ("Издание работы: large, text и другие."),
    "--edition: the run made no edition {name}. It made: {known}.": (
        "--edition: издание {name} тогда не делали. Сделаны: {known}."
    ),
    "--edition goes with papers: a key has no editions.": (
        "--edition относится к работам: у ключа изданий нет."
    ),
    "the text is not that of the paper: make it again": (
        "текст не тот, что в работе: сделайте его заново"
    ),
    "Set the papers on as few sheets as can be: text of 10 points or more.": (
        "Экономить бумагу: как можно меньше листов, шрифт не мельче 10 пунктов."
    ),
    "How many papers you print; goes with --economy.": (
        "Сколько экземпляров печатается; вместе с --economy."
    ),
    "--pupils goes with --economy.": ("--pupils указывают вместе с --economy."),
    "Economy: no sheet can be saved, the papers are as the layout has them.": (
        "Экономия: сберечь ни листа не удалось, вёрстка прежняя."
    ),
    "Economy: one paper of each variant takes {after} sheets instead of {before}.": (
        "Экономия: на все варианты по одному экземпляру листов нужно {after} вместо {before}."
    ),
    "Economy: a class of {pupils} takes {after} sheets instead of {before}.": (
        "Экономия: на класс (учеников: {pupils}) листов нужно {after} вместо {before}."
    ),
}
