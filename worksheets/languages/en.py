"""English on paper."""

from __future__ import annotations

from worksheets.languages.model import Language

LANGUAGE = Language(
    code="en",
    tag="en-GB",
    name="English",
    points=("point", "points"),
    minutes=("minute", "minutes"),
    quotes=("“", "”"),
    dash="–",
    decimal=".",
    thousands=",",
    units=(
        "point points "
        "km m cm mm ha kg g t l h min s thousand million billion trillion °C BC AD BCE CE "
        "years tenge people January February March April May June July August September "
        "October November December"
    ),
    last_options=(
        "all of the above",
        "all of the answers",
        "all of the options",
        "all of the listed",
        "all the above",
        "all of these",
        "all are correct",
        "all answers are",
        "both of the above",
        "none of the above",
        "none of the answers",
        "none of the options",
        "none of the listed",
        "none of these",
        "no correct answer",
    ),
    words={
        "variant": "Variant {label}",
        "school": "School",
        "subject": "Subject",
        "pupil": "Name",
        "class": "Class",
        "date": "Date",
        "teacher": "Teacher",
        "time": "Time",
        "minutes_blank": "_____ minutes",
        "score": "Score",
        "mark": "Mark",
        "question_count": "Number of questions",
        "point_count": "Total points",
        "page": "page {page} of {pages}",
        "answer": "Answer",
        "true": "True",
        "false": "False",
        "several": "several right answers",
        "words": "Words",
        "read_one": "Read the text and answer question {first}.",
        "read_many": "Read the text and answer questions {first}–{last}.",
        "key": "Answer key",
        "key_table": "Answer key for all variants",
        "number": "No.",
        "short_answer": "Answer",
        "evidence": "Evidence in the text",
        "explanation": "Explanation",
        "rubric": "Descriptors",
        "by_rubric": "see descriptors",
        "source_line": "line {line}",
        "source_page": "p. {page}",
        "total": "Total",
        "choice_title": "Multiple choice: one right answer",
        "choice_instruction": "Each question has only one right answer. Circle its letter.",
        "choice_several_title": "Multiple choice: several right answers",
        "choice_several_instruction": (
            "Each question has several right answers. Circle the letters of all of them."
        ),
        "truth_title": "True or false?",
        "truth_instruction": (
            "Is the statement true or false? Put a cross (×) between the brackets before your "
            "answer."
        ),
        "gap_title": "Fill in the gaps",
        "gap_instruction": "Write the missing word or number in each gap.",
        "short_title": "Short answers",
        "short_instruction": "Answer in one word or a few words.",
        "number_title": "Answers in numbers",
        "number_instruction": "Write your answer as a number.",
        "matching_title": "Matching",
        "matching_instruction": (
            "Find the entry on the right that goes with each number, and write its letter in the "
            "table."
        ),
        "order_title": "Putting in order",
        "order_instruction": (
            "In the box before each entry, write its number in the right order (1, 2, 3, …)."
        ),
        "open_title": "Extended answers",
        "open_instruction": "Answer in full sentences.",
        "group_title": "Reading",
    },
)
