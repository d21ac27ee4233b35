-- Manual, CREATE TEXT SEARCH PARSER.

CREATE TEXT SEARCH PARSER p (start = a, gettoken = b, "end" = c, lextypes = d);

CREATE TEXT SEARCH PARSER p (START = a, GETTOKEN = b, END = c, LEXTYPES = d, HEADLINE = s.e);

CREATE TEXT SEARCH PARSER s.p (START = a);
