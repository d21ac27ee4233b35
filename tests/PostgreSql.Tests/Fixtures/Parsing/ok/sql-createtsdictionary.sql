-- Manual, CREATE TEXT SEARCH DICTIONARY.

CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, Language = english, StopWords = 'x', n = -1.5);

CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = t);

CREATE TEXT SEARCH DICTIONARY s.d (TEMPLATE = s.t, language = russian, stopwords = 'x', n = 5);
