SELECT * FROM array_replace(NULL, NULL, NULL) AS x;
-- [13] 42804: could not determine polymorphic type because input has type unknown
-- [15 18] ok: x _text

SELECT * FROM array_to_tsvector(NULL) AS x;
-- ok: x tsvector

SELECT * FROM ceil(NULL) AS x;
-- ok: x float8

SELECT * FROM daterange_canonical(NULL) AS x;
-- ok: x daterange

SELECT * FROM float4(NULL) AS x;
-- ok: x float4

SELECT * FROM generate_series(NULL, NULL, NULL) AS x;
-- 42725 at 15: function generate_series(unknown, unknown, unknown) is not unique

SELECT * FROM getpgusername() AS x;
-- ok: x name

SELECT * FROM has_function_privilege(NULL, NULL, NULL) AS x;
-- ok: x bool

SELECT * FROM host(NULL) AS x;
-- ok: x text

SELECT * FROM ishorizontal(NULL, NULL) AS x;
-- ok: x bool

SELECT * FROM json_build_object(NULL) AS x;
-- ok: x json

SELECT * FROM json_populate_record(NULL, NULL, NULL) AS x;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT * FROM jsonb_object(NULL) AS x;
-- ok: x jsonb

SELECT * FROM jsonb_path_query_array_tz(NULL, NULL, NULL, NULL) AS x;
-- ok: x jsonb

SELECT * FROM jsonb_strip_nulls(NULL) AS x;
-- ok: x jsonb

SELECT * FROM lower_inf(NULL) AS x;
-- [13] 42804: could not determine polymorphic type because input has type unknown
-- [15 18] 42725 at 15: function lower_inf(unknown) is not unique

SELECT * FROM nameconcatoid(NULL, NULL) AS x;
-- ok: x name

SELECT * FROM num_nonnulls(NULL) AS x;
-- ok: x int4

SELECT * FROM path(NULL) AS x;
-- ok: x path

SELECT * FROM pg_conversion_is_visible(NULL) AS x;
-- ok: x bool

SELECT * FROM pg_create_restore_point(NULL) AS x;
-- ok: x pg_lsn

SELECT * FROM pg_current_logfile() AS x;
-- ok: x text

SELECT * FROM pg_current_wal_insert_lsn() AS x;
-- ok: x pg_lsn

SELECT * FROM pg_encoding_max_length(NULL) AS x;
-- ok: x int4

SELECT * FROM pg_event_trigger_table_rewrite_oid() AS x;
-- ok: oid oid

SELECT * FROM pg_get_function_arguments(NULL) AS x;
-- ok: x text

SELECT * FROM pg_has_role(NULL, NULL, NULL) AS x;
-- ok: x bool

SELECT * FROM pg_promote(NULL, NULL) AS x;
-- ok: x bool

SELECT * FROM pg_show_all_file_settings() AS x;
-- ok: sourcefile text, sourceline int4, seqno int4, name text, setting text, applied bool, error text

SELECT * FROM query_to_xml_and_xmlschema(NULL, NULL, NULL, NULL) AS x;
-- ok: x xml

SELECT * FROM query_to_xmlschema(NULL, NULL, NULL, NULL) AS x;
-- ok: x xml

SELECT * FROM to_regcollation(NULL) AS x;
-- ok: x regcollation

SELECT * FROM to_tsquery(NULL, NULL) AS x;
-- ok: x tsquery

SELECT * FROM ts_debug(NULL, NULL) AS x;
-- ok: alias text, description text, token text, dictionaries _regdictionary, dictionary regdictionary, lexemes _text

SELECT * FROM ts_parse(NULL, NULL) AS x;
-- ok: tokid int4, token text

SELECT * FROM ts_rank_cd(NULL, NULL, NULL, NULL) AS x;
-- ok: x float4

SELECT * FROM tsrange(NULL, NULL) AS x;
-- ok: x tsrange

SELECT * FROM unnest(NULL) AS x;
-- 42725 at 15: function unnest(unknown) is not unique

SELECT * FROM varchar(NULL, NULL, NULL) AS x;
-- 42601 at 22: syntax error at or near "("

SELECT * FROM xml(NULL) AS x;
-- ok: x xml

SELECT abbrev(addr), abbrev(net) FROM v;
-- ok: abbrev text, abbrev text

SELECT abs(r), abs(d), abs(big) FROM v;
-- ok: abs float4, abs float8, abs int8

SELECT acos('1') FROM v;
-- ok: acos float8

SELECT acosd(d) FROM v;
-- ok: acosd float8

SELECT acosh(d) FROM v;
-- ok: acosh float8

SELECT age(stamp, stamp), age(stamp) FROM v;
-- ok: age interval, age interval

SELECT area(area), area(round) FROM v;
-- ok: area float8, area float8

SELECT array_agg(i), array_agg(ints) FROM v;
-- ok: array_agg _int4, array_agg _int4

SELECT array_dims(ints) FROM v;
-- ok: array_dims text

SELECT array_fill(txt, ints), array_fill(txt, ints, ints) FROM v;
-- ok: array_fill _text, array_fill _text

SELECT array_length(ints, i) FROM v;
-- ok: array_length int4

SELECT array_lower(ints, i) FROM v;
-- ok: array_lower int4

SELECT array_ndims($1) FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT array_position(nums, i), array_position(nums, i, i) FROM v;
-- [13] 42883 at 8: function array_position(numeric[], integer) does not exist
-- [15 18] ok: array_position int4, array_position int4

SELECT array_positions(nums, i) FROM v;
-- [13] 42883 at 8: function array_positions(numeric[], integer) does not exist
-- [15 18] ok: array_positions _int4

SELECT array_remove('1', '1') FROM v;
-- [13] 42804: could not determine polymorphic type because input has type unknown
-- [15 18] 22P02 at 21: malformed array literal: "1"

SELECT array_to_json('1') FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT array_to_string(ints, txt, txt), array_to_string(ints, txt) FROM v;
-- ok: array_to_string text, array_to_string text

SELECT array_upper(ints, i) FROM v;
-- ok: array_upper int4

SELECT asin(d) FROM v;
-- ok: asin float8

SELECT asinh('1') FROM v;
-- ok: asinh float8

SELECT atan('1') FROM v;
-- ok: atan float8

SELECT atan2('1', '1') FROM v;
-- ok: atan2 float8

SELECT atan2d(d, d) FROM v;
-- ok: atan2d float8

SELECT atand('1') FROM v;
-- ok: atand float8

SELECT atanh(d) FROM v;
-- ok: atanh float8

SELECT avg(big), avg(i), avg(small) FROM v;
-- ok: avg numeric, avg numeric, avg numeric

SELECT bit_and('1') FROM v;
-- 42725 at 8: function bit_and(unknown) is not unique

SELECT bit_length(raw), bit_length(txt), bit_length(bits) FROM v;
-- ok: bit_length int4, bit_length int4, bit_length int4

SELECT bit_or(small), bit_or(i), bit_or(big) FROM v;
-- ok: bit_or int2, bit_or int4, bit_or int8

SELECT bit_xor($1) FROM v;
-- [13] 42883 at 8: function bit_xor(unknown) does not exist
-- [15 18] 42725 at 8: function bit_xor(unknown) is not unique

SELECT bool(i), bool(jb) FROM v;
-- ok: bool bool, bool bool

SELECT bool_and(i, i) FROM v;
-- 42883 at 8: function bool_and(integer, integer) does not exist

SELECT bool_or(flag) FROM v;
-- ok: bool_or bool

SELECT box($1, $2) FROM v;
-- ok: box box <- point, point

SELECT bpchar('1') FROM v;
-- ok: bpchar bpchar

SELECT broadcast(addr) FROM v;
-- ok: broadcast inet

SELECT btrim('1', '1') FROM v;
-- ok: btrim text

SELECT cardinality(ints) FROM v;
-- ok: cardinality int4

SELECT cash_words(i, i) FROM v;
-- 42883 at 8: function cash_words(integer, integer) does not exist

SELECT cbrt(d) FROM v;
-- ok: cbrt float8

SELECT ceiling(num), ceiling(d) FROM v;
-- ok: ceiling numeric, ceiling float8

SELECT center(area), center(round) FROM v;
-- ok: center point, center point

SELECT char($1) FROM v;
-- 42601 at 13: syntax error at or near "$1"

SELECT char_length(ch), char_length(txt) FROM v;
-- ok: char_length int4, char_length int4

SELECT chr(i) FROM v;
-- ok: chr text

SELECT col_description(i, i, i) FROM v;
-- 42883 at 8: function col_description(integer, integer, integer) does not exist

SELECT concat(day) FROM v;
-- ok: concat text

SELECT concat_ws(txt, day) FROM v;
-- ok: concat_ws text

SELECT convert_from($1, $2) FROM v;
-- ok: convert_from text <- bytea, name

SELECT convert_to(txt, nm) FROM v;
-- ok: convert_to bytea

SELECT corr(d, d) FROM v;
-- ok: corr float8

SELECT cos(d) FROM v;
-- ok: cos float8

SELECT cosd('1') FROM v;
-- ok: cosd float8

SELECT cosh(d) FROM v;
-- ok: cosh float8

SELECT cot($1) FROM v;
-- ok: cot float8 <- float8

SELECT count('1') FROM v;
-- ok: count int8

SELECT covar_pop('1', '1') FROM v;
-- ok: covar_pop float8

SELECT covar_samp(d, d) FROM v;
-- ok: covar_samp float8

SELECT cume_dist(i) OVER (ORDER BY i) FROM v;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate cume_dist

SELECT current_database() FROM v;
-- ok: current_database name

SELECT current_query() FROM v;
-- ok: current_query text

SELECT current_schema() FROM v;
-- ok: current_schema name

SELECT current_schemas(flag) FROM v;
-- ok: current_schemas _name

SELECT current_setting(txt), current_setting(txt, flag) FROM v;
-- ok: current_setting text, current_setting text

SELECT current_user(i) FROM v;
-- 42601 at 20: syntax error at or near "("

SELECT database_to_xml($1, $2, $3) FROM v;
-- ok: database_to_xml xml <- bool, bool, text

SELECT database_to_xmlschema(i, i, i, i) FROM v;
-- 42883 at 8: function database_to_xmlschema(integer, integer, integer, integer) does not exist

SELECT date_bin(span, moment, moment), date_bin(span, stamp, stamp) FROM v;
-- [13] 42883 at 8: function date_bin(interval, timestamp without time zone, timestamp without time zone) does not exist
-- [15 18] ok: date_bin timestamp, date_bin timestamptz

SELECT date_part(txt, stamp), date_part(txt, span), date_part(txt, zoned) FROM v;
-- ok: date_part float8, date_part float8, date_part float8

SELECT date_trunc(i, i, i) FROM v;
-- 42883 at 8: function date_trunc(integer, integer, integer) does not exist

SELECT datemultirange(i) FROM v;
-- 42883 at 8: function datemultirange(integer) does not exist

SELECT daterange($1, $2) FROM v;
-- ok: daterange daterange <- date, date

SELECT daterange_subdiff('1', '1') FROM v;
-- 22007 at 26: invalid input syntax for type date: "1"

SELECT decode(txt, txt) FROM v;
-- ok: decode bytea

SELECT degrees(d) FROM v;
-- ok: degrees float8

SELECT dense_rank() OVER (ORDER BY i), dense_rank(day) OVER (ORDER BY i) FROM v;
-- 42809 at 40: WITHIN GROUP is required for ordered-set aggregate dense_rank

SELECT dexp(d) FROM v;
-- ok: dexp float8

SELECT diagonal('1') FROM v;
-- 22P02 at 17: invalid input syntax for type box: "1"

SELECT diameter(round) FROM v;
-- ok: diameter float8

SELECT div($1, $2) FROM v;
-- ok: div numeric <- numeric, numeric

SELECT dlog1(d) FROM v;
-- ok: dlog1 float8

SELECT dlog10(d) FROM v;
-- ok: dlog10 float8

SELECT dround(d) FROM v;
-- ok: dround float8

SELECT dtrunc(d) FROM v;
-- ok: dtrunc float8

SELECT encode('1', '1') FROM v;
-- ok: encode text

SELECT enum_first(colour) FROM v;
-- ok: enum_first shade

SELECT enum_last(colour) FROM v;
-- ok: enum_last shade

SELECT enum_range(i, i) FROM v;
-- 42883 at 8: function enum_range(integer, integer) does not exist

SELECT enum_send(colour) FROM v;
-- ok: enum_send bytea

SELECT every(i, i) FROM v;
-- 42883 at 8: function every(integer, integer) does not exist

SELECT exp(d), exp(num) FROM v;
-- ok: exp float8, exp numeric

SELECT extract(txt, day), extract(txt, clock), extract(txt, zoned) FROM v;
-- 42601 at 19: syntax error at or near ","

SELECT factorial(big) FROM v;
-- ok: factorial numeric

SELECT first_value(txt) OVER (ORDER BY i) FROM v;
-- ok: first_value text

SELECT float8(small), float8(r), float8(i) FROM v;
-- ok: float8 float8, float8 float8, float8 float8

SELECT format('1', '1') FROM v;
-- ok: format text

SELECT format_type(o, i) FROM v;
-- ok: format_type text

SELECT gcd('1', '1') FROM v;
-- 42725 at 8: function gcd(unknown, unknown) is not unique

SELECT gen_random_uuid() FROM v;
-- ok: gen_random_uuid uuid

SELECT generate_subscripts('1', '1', '1') FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT get_bit(raw, big), get_bit(bits, i) FROM v;
-- ok: get_bit int4, get_bit int4

SELECT get_byte(raw, i) FROM v;
-- ok: get_byte int4

SELECT get_current_ts_config() FROM v;
-- ok: get_current_ts_config regconfig

SELECT getdatabaseencoding() FROM v;
-- ok: getdatabaseencoding name

SELECT has_any_column_privilege('1', '1', '1') FROM v;
-- ok: has_any_column_privilege bool

SELECT has_column_privilege(nm, txt, txt, txt), has_column_privilege(nm, txt, small, txt), has_column_privilege(nm, o, txt, txt) FROM v;
-- ok: has_column_privilege bool, has_column_privilege bool, has_column_privilege bool

SELECT has_database_privilege(nm, txt, txt), has_database_privilege(nm, o, txt), has_database_privilege(o, txt, txt) FROM v;
-- ok: has_database_privilege bool, has_database_privilege bool, has_database_privilege bool

SELECT has_foreign_data_wrapper_privilege(nm, txt, txt), has_foreign_data_wrapper_privilege(nm, o, txt), has_foreign_data_wrapper_privilege(o, txt, txt) FROM v;
-- ok: has_foreign_data_wrapper_privilege bool, has_foreign_data_wrapper_privilege bool, has_foreign_data_wrapper_privilege bool

SELECT has_language_privilege(nm, txt, txt), has_language_privilege(nm, o, txt), has_language_privilege(o, txt, txt) FROM v;
-- ok: has_language_privilege bool, has_language_privilege bool, has_language_privilege bool

SELECT has_parameter_privilege(nm, txt, txt), has_parameter_privilege(o, txt, txt), has_parameter_privilege(txt, txt) FROM v;
-- [13] 42883 at 8: function has_parameter_privilege(name, text, text) does not exist
-- [15 18] ok: has_parameter_privilege bool, has_parameter_privilege bool, has_parameter_privilege bool

SELECT has_schema_privilege(nm, txt, txt), has_schema_privilege(nm, o, txt), has_schema_privilege(o, txt, txt) FROM v;
-- ok: has_schema_privilege bool, has_schema_privilege bool, has_schema_privilege bool

SELECT has_sequence_privilege($1, $2, $3) FROM v;
-- ok: has_sequence_privilege bool <- name, text, text

SELECT has_server_privilege($1, $2, $3) FROM v;
-- ok: has_server_privilege bool <- name, text, text

SELECT has_table_privilege(nm, txt, txt), has_table_privilege(nm, o, txt), has_table_privilege(o, txt, txt) FROM v;
-- ok: has_table_privilege bool, has_table_privilege bool, has_table_privilege bool

SELECT has_tablespace_privilege('1', '1', '1') FROM v;
-- ok: has_tablespace_privilege bool

SELECT has_type_privilege(nm, txt, txt), has_type_privilege(nm, o, txt), has_type_privilege(o, txt, txt) FROM v;
-- ok: has_type_privilege bool, has_type_privilege bool, has_type_privilege bool

SELECT height(area) FROM v;
-- ok: height float8

SELECT hostmask(addr) FROM v;
-- ok: hostmask inet

SELECT inet_client_addr() FROM v;
-- ok: inet_client_addr inet

SELECT inet_client_port(i) FROM v;
-- 42883 at 8: function inet_client_port(integer) does not exist

SELECT inet_server_port(i) FROM v;
-- 42883 at 8: function inet_server_port(integer) does not exist

SELECT initcap(txt) FROM v;
-- ok: initcap text

SELECT int2(i, i) FROM v;
-- 42883 at 8: function int2(integer, integer) does not exist

SELECT int4inc(i) FROM v;
-- ok: int4inc int4

SELECT int4multirange(i) FROM v;
-- 42883 at 8: function int4multirange(integer) does not exist

SELECT int4range('1', '1') FROM v;
-- ok: int4range int4range

SELECT int4range_canonical('1') FROM v;
-- 22P02 at 28: malformed range literal: "1"

SELECT int4range_subdiff($1, $2) FROM v;
-- ok: int4range_subdiff float8 <- int4, int4

SELECT int8($1) FROM v;
-- 42725 at 8: function int8(unknown) is not unique

SELECT int8_sum(num, big) FROM v;
-- ok: int8_sum numeric

SELECT int8multirange() FROM v;
-- [13] 42883 at 8: function int8multirange() does not exist
-- [15 18] ok: int8multirange int8multirange

SELECT int8range(big, big), int8range(big, big, txt) FROM v;
-- ok: int8range int8range, int8range int8range

SELECT int8range_subdiff($1, $2) FROM v;
-- ok: int8range_subdiff float8 <- int8, int8

SELECT interval(span, i), interval(clock) FROM v;
-- 42601 at 17: syntax error at or near "span"

SELECT is_normalized(txt, txt) FROM v;
-- ok: is_normalized bool

SELECT isfinite($1) FROM v;
-- 42725 at 8: function isfinite(unknown) is not unique

SELECT isparallel($1, $2) FROM v;
-- 42725 at 8: function isparallel(unknown, unknown) is not unique

SELECT isperp(seg, seg) FROM v;
-- ok: isperp bool

SELECT isvertical(spot, spot), isvertical(seg) FROM v;
-- ok: isvertical bool, isvertical bool

SELECT json_agg('1') FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT json_array_elements(js) FROM v;
-- ok: json_array_elements json

SELECT json_array_length($1) FROM v;
-- ok: json_array_length int4 <- json

SELECT json_build_array(day), json_build_array() FROM v;
-- ok: json_build_array json, json_build_array json

SELECT json_each(js) FROM v;
-- ok: json_each record

SELECT json_each_text(js) FROM v;
-- ok: json_each_text record

SELECT json_object(texts), json_object(texts, texts) FROM v;
-- ok: json_object json, json_object json

SELECT json_object_agg(day, day) FROM v;
-- ok: json_object_agg json

SELECT json_object_keys(js) FROM v;
-- ok: json_object_keys text

SELECT json_populate_recordset('1', '1', '1') FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT json_strip_nulls(js) FROM v;
-- ok: json_strip_nulls json

SELECT json_to_record(i, i) FROM v;
-- 42883 at 8: function json_to_record(integer, integer) does not exist

SELECT json_to_recordset($1) FROM v;
-- ok: json_to_recordset record <- json

SELECT json_to_tsvector(js, jb) FROM v;
-- ok: json_to_tsvector tsvector

SELECT json_typeof('1') FROM v;
-- ok: json_typeof text

SELECT jsonb_agg(i) FROM v;
-- ok: jsonb_agg jsonb

SELECT jsonb_array_elements(jb) FROM v;
-- ok: jsonb_array_elements jsonb

SELECT jsonb_array_elements_text(jb) FROM v;
-- ok: jsonb_array_elements_text text

SELECT jsonb_build_object($1) FROM v;
-- 42P18: could not determine data type of parameter $1

SELECT jsonb_each_text(jb) FROM v;
-- ok: jsonb_each_text record

SELECT jsonb_insert(jb, texts, jb, flag) FROM v;
-- ok: jsonb_insert jsonb

SELECT jsonb_object_keys(jb) FROM v;
-- ok: jsonb_object_keys text

SELECT jsonb_path_exists(jb, path, jb, flag) FROM v;
-- ok: jsonb_path_exists bool

SELECT jsonb_path_match(i, i, i, i) FROM v;
-- 42883 at 8: function jsonb_path_match(integer, integer, integer, integer) does not exist

SELECT jsonb_path_match_tz('1', '1', '1', '1') FROM v;
-- ok: jsonb_path_match_tz bool

SELECT jsonb_path_query('1', '1', '1', '1') FROM v;
-- ok: jsonb_path_query jsonb

SELECT jsonb_path_query_first(jb, path, jb, flag) FROM v;
-- ok: jsonb_path_query_first jsonb

SELECT jsonb_path_query_tz(jb, path, jb, flag) FROM v;
-- ok: jsonb_path_query_tz jsonb

SELECT jsonb_populate_record($1, $2) FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT jsonb_populate_recordset($1, $2) FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT jsonb_pretty(jb) FROM v;
-- ok: jsonb_pretty text

SELECT jsonb_set_lax(jb, texts, jb, flag, txt) FROM v;
-- ok: jsonb_set_lax jsonb

SELECT jsonb_to_record(jb) FROM v;
-- ok: jsonb_to_record record

SELECT jsonb_to_recordset(i) FROM v;
-- 42883 at 8: function jsonb_to_recordset(integer) does not exist

SELECT jsonb_to_tsvector(jb, jb) FROM v;
-- ok: jsonb_to_tsvector tsvector

SELECT jsonb_typeof(jb) FROM v;
-- ok: jsonb_typeof text

SELECT justify_days(span) FROM v;
-- ok: justify_days interval

SELECT justify_interval(span) FROM v;
-- ok: justify_interval interval

SELECT lag(txt) OVER (ORDER BY i), lag(txt, i) OVER (ORDER BY i), lag(i, i, i) OVER (ORDER BY i) FROM v;
-- ok: lag text, lag text, lag int4

SELECT last_value(txt) OVER (ORDER BY i) FROM v;
-- ok: last_value text

SELECT lastval(i) FROM v;
-- 42883 at 8: function lastval(integer) does not exist

SELECT lcm(i, i, i) FROM v;
-- 42883 at 8: function lcm(integer, integer, integer) does not exist

SELECT lead($1) OVER (ORDER BY i) FROM v;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT left(i, i) FROM v;
-- 42883 at 8: function left(integer, integer) does not exist

SELECT like(txt, txt), like(nm, txt), like(raw, raw) FROM v;
-- ok: like bool, like bool, like bool

SELECT line(spot, spot) FROM v;
-- ok: line line

SELECT ln(d), ln(num) FROM v;
-- ok: ln float8, ln numeric

SELECT lo_close(i) FROM v;
-- ok: lo_close int4

SELECT lo_export(o, txt) FROM v;
-- ok: lo_export int4

SELECT lo_from_bytea($1, $2) FROM v;
-- ok: lo_from_bytea oid <- oid, bytea

SELECT lo_import(txt), lo_import(txt, o) FROM v;
-- ok: lo_import oid, lo_import oid

SELECT lo_lseek(i, i, i) FROM v;
-- ok: lo_lseek int4

SELECT lo_lseek64('1', '1', '1') FROM v;
-- ok: lo_lseek64 int8

SELECT lo_open($1, $2) FROM v;
-- ok: lo_open int4 <- oid, int4

SELECT lo_tell(i) FROM v;
-- ok: lo_tell int4

SELECT lo_tell64('1') FROM v;
-- ok: lo_tell64 int8

SELECT lo_truncate(i, i) FROM v;
-- ok: lo_truncate int4

SELECT lo_truncate64(i, big) FROM v;
-- ok: lo_truncate64 int4

SELECT lo_unlink($1) FROM v;
-- ok: lo_unlink int4 <- oid

SELECT log(d), log(num, num), log(num) FROM v;
-- ok: log float8, log numeric, log numeric

SELECT log10('1') FROM v;
-- ok: log10 float8

SELECT loread($1, $2) FROM v;
-- ok: loread bytea <- int4, int4

SELECT lower(i, i) FROM v;
-- 42883 at 8: function lower(integer, integer) does not exist

SELECT lower_inc(ir) FROM v;
-- ok: lower_inc bool

SELECT lowrite('1', '1') FROM v;
-- ok: lowrite int4

SELECT lpad(txt, i, txt), lpad(txt, i) FROM v;
-- ok: lpad text, lpad text

SELECT lseg(spot, spot), lseg(area) FROM v;
-- ok: lseg lseg, lseg lseg

SELECT ltrim(txt, txt), ltrim(txt), ltrim(raw, raw) FROM v;
-- [13] 42883 at 37: function ltrim(bytea, bytea) does not exist
-- [15 18] ok: ltrim text, ltrim text, ltrim bytea

SELECT macaddr8($1) FROM v;
-- ok: macaddr8 macaddr8 <- macaddr

SELECT make_date(i, i, i) FROM v;
-- ok: make_date date

SELECT make_interval(i, i, i, i, i, i, d) FROM v;
-- ok: make_interval interval

SELECT make_time(i, i, d) FROM v;
-- ok: make_time time

SELECT make_timestamp(i, i, i, i, i, i, i) FROM v;
-- 42883 at 8: function make_timestamp(integer, integer, integer, integer, integer, integer, integer) does not exist

SELECT make_timestamptz(i, i, i, i, i, i) FROM v;
-- ok: make_timestamptz timestamptz

SELECT makeaclitem($1, $2, $3, $4) FROM v;
-- ok: makeaclitem aclitem <- oid, oid, text, bool

SELECT max(ints), max(big), max(i) FROM v;
-- ok: max _int4, max int8, max int4

SELECT md5(txt), md5(raw) FROM v;
-- ok: md5 text, md5 text

SELECT min(ints), min(big), min(i) FROM v;
-- ok: min _int4, min int8, min int4

SELECT min_scale(num) FROM v;
-- ok: min_scale int4

SELECT mod(small, small), mod(i, i), mod(big, big) FROM v;
-- ok: mod int2, mod int4, mod int8

SELECT mode() WITHIN GROUP (ORDER BY txt) FROM v;
-- ok: mode text

SELECT money('1') FROM v;
-- ok: money money

SELECT name(i) FROM v;
-- ok: name name

SELECT netmask('1') FROM v;
-- 22P02 at 16: invalid input syntax for type inet: "1"

SELECT network(addr) FROM v;
-- ok: network cidr

SELECT normalize(txt, txt) FROM v;
-- 42601 at 23: syntax error at or near "txt"

SELECT notlike(txt, txt), notlike(nm, txt), notlike(raw, raw) FROM v;
-- ok: notlike bool, notlike bool, notlike bool

SELECT now() FROM v;
-- ok: now timestamptz

SELECT npoints($1) FROM v;
-- 42725 at 8: function npoints(unknown) is not unique

SELECT nth_value(txt, i) OVER (ORDER BY i) FROM v;
-- ok: nth_value text

SELECT ntile(i) OVER (ORDER BY i) FROM v;
-- ok: ntile int4

SELECT num_nulls($1) FROM v;
-- 42P18: could not determine data type of parameter $1

SELECT numeric(num, i), numeric(i), numeric(r) FROM v;
-- 42601 at 23: syntax error at or near ","

SELECT numeric_div_trunc(num, num) FROM v;
-- ok: numeric_div_trunc numeric

SELECT numeric_exp(num) FROM v;
-- ok: numeric_exp numeric

SELECT numeric_inc(num) FROM v;
-- ok: numeric_inc numeric

SELECT numeric_ln(num) FROM v;
-- ok: numeric_ln numeric

SELECT numeric_log(num, num) FROM v;
-- ok: numeric_log numeric

SELECT numeric_sqrt($1) FROM v;
-- ok: numeric_sqrt numeric <- numeric

SELECT nummultirange(), nummultirange(nr) FROM v;
-- [13] 42883 at 8: function nummultirange() does not exist
-- [15 18] ok: nummultirange nummultirange, nummultirange nummultirange

SELECT numnode('1') FROM v;
-- ok: numnode int4

SELECT numrange(num, num), numrange(num, num, txt) FROM v;
-- ok: numrange numrange, numrange numrange

SELECT numrange_subdiff(num, num) FROM v;
-- ok: numrange_subdiff float8

SELECT obj_description(o, nm), obj_description(o) FROM v;
-- ok: obj_description text, obj_description text

SELECT octet_length('1') FROM v;
-- ok: octet_length int4

SELECT oid(big) FROM v;
-- ok: oid oid

SELECT overlaps(zoned, zoned, zoned, zoned), overlaps(stamp, stamp, stamp, stamp), overlaps(stamp, span, stamp, span) FROM v;
-- ok: overlaps bool, overlaps bool, overlaps bool

SELECT parse_ident($1, $2) FROM v;
-- ok: parse_ident _text <- text, bool

SELECT percentile_cont(d) WITHIN GROUP (ORDER BY d) FROM v;
-- 42803 at 24: column "v.d" must appear in the GROUP BY clause or be used in an aggregate function

SELECT percentile_disc(d) WITHIN GROUP (ORDER BY txt) FROM v;
-- 42803 at 24: column "v.d" must appear in the GROUP BY clause or be used in an aggregate function

SELECT pg_advisory_unlock(big), pg_advisory_unlock(i, i) FROM v;
-- ok: pg_advisory_unlock bool, pg_advisory_unlock bool

SELECT pg_advisory_unlock_shared(big), pg_advisory_unlock_shared(i, i) FROM v;
-- ok: pg_advisory_unlock_shared bool, pg_advisory_unlock_shared bool

SELECT pg_available_extension_versions(i) FROM v;
-- 42883 at 8: function pg_available_extension_versions(integer) does not exist

SELECT pg_available_extensions(i) FROM v;
-- 42883 at 8: function pg_available_extensions(integer) does not exist

SELECT pg_backend_pid(i) FROM v;
-- 42883 at 8: function pg_backend_pid(integer) does not exist

SELECT pg_backup_start(txt, flag) FROM v;
-- [13] 42883 at 8: function pg_backup_start(text, boolean) does not exist
-- [15 18] ok: pg_backup_start pg_lsn

SELECT pg_backup_stop(flag) FROM v;
-- [13] 42883 at 8: function pg_backup_stop(boolean) does not exist
-- [15 18] ok: pg_backup_stop record

SELECT pg_blocking_pids(i) FROM v;
-- ok: pg_blocking_pids _int4

SELECT pg_cancel_backend(i) FROM v;
-- ok: pg_cancel_backend bool

SELECT pg_char_to_encoding(nm) FROM v;
-- ok: pg_char_to_encoding int4

SELECT pg_client_encoding() FROM v;
-- ok: pg_client_encoding name

SELECT pg_collation_actual_version($1) FROM v;
-- ok: pg_collation_actual_version text <- oid

SELECT pg_collation_for(day) FROM v;
-- ok: pg_collation_for text

SELECT pg_collation_is_visible(i, i) FROM v;
-- 42883 at 8: function pg_collation_is_visible(integer, integer) does not exist

SELECT pg_column_size('1') FROM v;
-- ok: pg_column_size int4

SELECT pg_config() FROM v;
-- ok: pg_config record

SELECT pg_control_checkpoint() FROM v;
-- ok: pg_control_checkpoint record

SELECT pg_control_init() FROM v;
-- ok: pg_control_init record

SELECT pg_control_recovery() FROM v;
-- ok: pg_control_recovery record

SELECT pg_control_system() FROM v;
-- ok: pg_control_system record

SELECT pg_copy_logical_replication_slot(nm, nm, flag, nm), pg_copy_logical_replication_slot(nm, nm, flag), pg_copy_logical_replication_slot(nm, nm) FROM v;
-- ok: pg_copy_logical_replication_slot record, pg_copy_logical_replication_slot record, pg_copy_logical_replication_slot record

SELECT pg_copy_physical_replication_slot(i, i, i) FROM v;
-- 42883 at 8: function pg_copy_physical_replication_slot(integer, integer, integer) does not exist

SELECT pg_create_logical_replication_slot(nm, nm, flag, flag) FROM v;
-- [13] 42883 at 8: function pg_create_logical_replication_slot(name, name, boolean, boolean) does not exist
-- [15 18] ok: pg_create_logical_replication_slot record

SELECT pg_create_physical_replication_slot($1, $2, $3) FROM v;
-- ok: pg_create_physical_replication_slot record <- name, bool, bool

SELECT pg_current_snapshot() FROM v;
-- ok: pg_current_snapshot pg_snapshot

SELECT pg_current_wal_flush_lsn() FROM v;
-- ok: pg_current_wal_flush_lsn pg_lsn

SELECT pg_current_xact_id() FROM v;
-- ok: pg_current_xact_id xid8

SELECT pg_cursor() FROM v;
-- ok: pg_cursor record

SELECT pg_database_collation_actual_version('1') FROM v;
-- [13] 42883 at 8: function pg_database_collation_actual_version(unknown) does not exist
-- [15 18] ok: pg_database_collation_actual_version text

SELECT pg_database_size(nm), pg_database_size(o) FROM v;
-- ok: pg_database_size int8, pg_database_size int8

SELECT pg_describe_object($1, $2, $3) FROM v;
-- ok: pg_describe_object text <- oid, oid, int4

SELECT pg_encoding_to_char(i) FROM v;
-- ok: pg_encoding_to_char name

SELECT pg_event_trigger_dropped_objects() FROM v;
-- ok: pg_event_trigger_dropped_objects record

SELECT pg_event_trigger_table_rewrite_reason() FROM v;
-- ok: pg_event_trigger_table_rewrite_reason int4

SELECT pg_export_snapshot() FROM v;
-- ok: pg_export_snapshot text

SELECT pg_extension_update_paths(nm) FROM v;
-- ok: pg_extension_update_paths record

SELECT pg_filenode_relation('1', '1') FROM v;
-- ok: pg_filenode_relation regclass

SELECT pg_function_is_visible('1') FROM v;
-- ok: pg_function_is_visible bool

SELECT pg_get_backend_memory_contexts() FROM v;
-- [13] 42883 at 8: function pg_get_backend_memory_contexts() does not exist
-- [15 18] ok: pg_get_backend_memory_contexts record

SELECT pg_get_catalog_foreign_keys() FROM v;
-- [13] 42883 at 8: function pg_get_catalog_foreign_keys() does not exist
-- [15 18] ok: pg_get_catalog_foreign_keys record

SELECT pg_get_constraintdef(i, i) FROM v;
-- 42883 at 8: function pg_get_constraintdef(integer, integer) does not exist

SELECT pg_get_function_arg_default('1', '1') FROM v;
-- ok: pg_get_function_arg_default text

SELECT pg_get_function_identity_arguments(o) FROM v;
-- ok: pg_get_function_identity_arguments text

SELECT pg_get_function_result($1) FROM v;
-- ok: pg_get_function_result text <- oid

SELECT pg_get_function_sqlbody($1) FROM v;
-- [13] 42883 at 8: function pg_get_function_sqlbody(unknown) does not exist
-- [15 18] ok: pg_get_function_sqlbody text <- oid

SELECT pg_get_functiondef('1') FROM v;
-- ok: pg_get_functiondef text

SELECT pg_get_indexdef(o), pg_get_indexdef(o, i, flag) FROM v;
-- ok: pg_get_indexdef text, pg_get_indexdef text

SELECT pg_get_keywords() FROM v;
-- ok: pg_get_keywords record

SELECT pg_get_object_address(txt, texts, texts) FROM v;
-- ok: pg_get_object_address record

SELECT pg_get_partition_constraintdef(o) FROM v;
-- ok: pg_get_partition_constraintdef text

SELECT pg_get_partkeydef(o) FROM v;
-- ok: pg_get_partkeydef text

SELECT pg_get_publication_tables($1) FROM v;
-- [13] ok: pg_get_publication_tables oid <- text
-- [15 18] ok: pg_get_publication_tables record <- text

SELECT pg_get_replication_slots() FROM v;
-- ok: pg_get_replication_slots record

SELECT pg_get_ruledef(o), pg_get_ruledef(o, flag) FROM v;
-- ok: pg_get_ruledef text, pg_get_ruledef text

SELECT pg_get_shmem_allocations(i) FROM v;
-- 42883 at 8: function pg_get_shmem_allocations(integer) does not exist

SELECT pg_get_statisticsobjdef('1') FROM v;
-- ok: pg_get_statisticsobjdef text

SELECT pg_get_statisticsobjdef_columns('1') FROM v;
-- [13] 42883 at 8: function pg_get_statisticsobjdef_columns(unknown) does not exist
-- [15 18] ok: pg_get_statisticsobjdef_columns text

SELECT pg_get_statisticsobjdef_expressions(o) FROM v;
-- [13] 42883 at 8: function pg_get_statisticsobjdef_expressions(oid) does not exist
-- [15 18] ok: pg_get_statisticsobjdef_expressions _text

SELECT pg_get_triggerdef(o), pg_get_triggerdef(o, flag) FROM v;
-- ok: pg_get_triggerdef text, pg_get_triggerdef text

SELECT pg_get_userbyid(o) FROM v;
-- ok: pg_get_userbyid name

SELECT pg_get_viewdef(txt), pg_get_viewdef(o), pg_get_viewdef(txt, flag) FROM v;
-- ok: pg_get_viewdef text, pg_get_viewdef text, pg_get_viewdef text

SELECT pg_get_wal_resource_managers() FROM v;
-- [13] 42883 at 8: function pg_get_wal_resource_managers() does not exist
-- [15 18] ok: pg_get_wal_resource_managers record

SELECT pg_ident_file_mappings() FROM v;
-- [13] 42883 at 8: function pg_ident_file_mappings() does not exist
-- [15 18] ok: pg_ident_file_mappings record

SELECT pg_identify_object(i, i, i) FROM v;
-- ok: pg_identify_object record

SELECT pg_identify_object_as_address(o, o, i) FROM v;
-- ok: pg_identify_object_as_address record

SELECT pg_indexam_has_property(o, txt) FROM v;
-- ok: pg_indexam_has_property bool

SELECT pg_is_in_recovery() FROM v;
-- ok: pg_is_in_recovery bool

SELECT pg_is_other_temp_schema(o) FROM v;
-- ok: pg_is_other_temp_schema bool

SELECT pg_is_wal_replay_paused() FROM v;
-- ok: pg_is_wal_replay_paused bool

SELECT pg_isolation_test_session_is_blocked(i, ints) FROM v;
-- ok: pg_isolation_test_session_is_blocked bool

SELECT pg_jit_available() FROM v;
-- ok: pg_jit_available bool

SELECT pg_last_committed_xact() FROM v;
-- ok: pg_last_committed_xact record

SELECT pg_last_wal_receive_lsn() FROM v;
-- ok: pg_last_wal_receive_lsn pg_lsn

SELECT pg_last_wal_replay_lsn() FROM v;
-- ok: pg_last_wal_replay_lsn pg_lsn

SELECT pg_last_xact_replay_timestamp() FROM v;
-- ok: pg_last_xact_replay_timestamp timestamptz

SELECT pg_listening_channels() FROM v;
-- ok: pg_listening_channels text

SELECT pg_lock_status() FROM v;
-- ok: pg_lock_status record

SELECT pg_log_backend_memory_contexts(i) FROM v;
-- [13] 42883 at 8: function pg_log_backend_memory_contexts(integer) does not exist
-- [15 18] ok: pg_log_backend_memory_contexts bool

SELECT pg_ls_archive_statusdir() FROM v;
-- ok: pg_ls_archive_statusdir record

SELECT pg_ls_dir(txt), pg_ls_dir(txt, flag, flag) FROM v;
-- ok: pg_ls_dir text, pg_ls_dir text

SELECT pg_ls_logicalmapdir(i) FROM v;
-- 42883 at 8: function pg_ls_logicalmapdir(integer) does not exist

SELECT pg_ls_logicalsnapdir() FROM v;
-- [13] 42883 at 8: function pg_ls_logicalsnapdir() does not exist
-- [15 18] ok: pg_ls_logicalsnapdir record

SELECT pg_ls_tmpdir() FROM v;
-- ok: pg_ls_tmpdir record

SELECT pg_ls_waldir() FROM v;
-- ok: pg_ls_waldir record

SELECT pg_lsn($1) FROM v;
-- [13] 42883 at 8: function pg_lsn(unknown) does not exist
-- [15 18] ok: pg_lsn pg_lsn <- numeric

SELECT pg_my_temp_schema(i) FROM v;
-- 42883 at 8: function pg_my_temp_schema(integer) does not exist

SELECT pg_notification_queue_usage(i) FROM v;
-- 42883 at 8: function pg_notification_queue_usage(integer) does not exist

SELECT pg_opclass_is_visible(i) FROM v;
-- ok: pg_opclass_is_visible bool

SELECT pg_operator_is_visible($1) FROM v;
-- ok: pg_operator_is_visible bool <- oid

SELECT pg_opfamily_is_visible('1') FROM v;
-- ok: pg_opfamily_is_visible bool

SELECT pg_options_to_table(i) FROM v;
-- 42883 at 8: function pg_options_to_table(integer) does not exist

SELECT pg_postmaster_start_time() FROM v;
-- ok: pg_postmaster_start_time timestamptz

SELECT pg_prepared_statement() FROM v;
-- ok: pg_prepared_statement record

SELECT pg_prepared_xact() FROM v;
-- ok: pg_prepared_xact record

SELECT pg_read_binary_file(txt, big, big, flag), pg_read_binary_file(txt, big, big), pg_read_binary_file(txt) FROM v;
-- ok: pg_read_binary_file bytea, pg_read_binary_file bytea, pg_read_binary_file bytea

SELECT pg_read_file(txt, big, big), pg_read_file(txt, big, big, flag), pg_read_file(txt) FROM v;
-- ok: pg_read_file text, pg_read_file text, pg_read_file text

SELECT pg_read_file_old(txt, big, big) FROM v;
-- [13 15] ok: pg_read_file_old text
-- [18] 42883 at 8: function pg_read_file_old(text, bigint, bigint) does not exist

SELECT pg_reload_conf() FROM v;
-- ok: pg_reload_conf bool

SELECT pg_rotate_logfile() FROM v;
-- ok: pg_rotate_logfile bool

SELECT pg_rotate_logfile_old() FROM v;
-- [13 15] ok: pg_rotate_logfile_old bool
-- [18] 42883 at 8: function pg_rotate_logfile_old() does not exist

SELECT pg_sequence_parameters(o) FROM v;
-- ok: pg_sequence_parameters record

SELECT pg_show_all_settings(i) FROM v;
-- 42883 at 8: function pg_show_all_settings(integer) does not exist

SELECT pg_size_bytes(txt) FROM v;
-- ok: pg_size_bytes int8

SELECT pg_size_pretty($1) FROM v;
-- 42725 at 8: function pg_size_pretty(unknown) is not unique

SELECT pg_stat_file(txt), pg_stat_file(txt, flag) FROM v;
-- ok: pg_stat_file record, pg_stat_file record

SELECT pg_statistics_obj_is_visible(o) FROM v;
-- ok: pg_statistics_obj_is_visible bool

SELECT pg_switch_wal(i) FROM v;
-- 42883 at 8: function pg_switch_wal(integer) does not exist

SELECT pg_table_is_visible(o) FROM v;
-- ok: pg_table_is_visible bool

SELECT pg_tablespace_databases('1') FROM v;
-- ok: pg_tablespace_databases oid

SELECT pg_tablespace_location(o) FROM v;
-- ok: pg_tablespace_location text

SELECT pg_tablespace_size($1) FROM v;
-- ok: pg_tablespace_size int8 <- name

SELECT pg_terminate_backend(i, big) FROM v;
-- [13] 42883 at 8: function pg_terminate_backend(integer, bigint) does not exist
-- [15 18] ok: pg_terminate_backend bool

SELECT pg_timezone_abbrevs(i) FROM v;
-- 42883 at 8: function pg_timezone_abbrevs(integer) does not exist

SELECT pg_timezone_names(i) FROM v;
-- 42883 at 8: function pg_timezone_names(integer) does not exist

SELECT pg_trigger_depth() FROM v;
-- ok: pg_trigger_depth int4

SELECT pg_try_advisory_lock(big), pg_try_advisory_lock(i, i) FROM v;
-- ok: pg_try_advisory_lock bool, pg_try_advisory_lock bool

SELECT pg_try_advisory_lock_shared(big), pg_try_advisory_lock_shared(i, i) FROM v;
-- ok: pg_try_advisory_lock_shared bool, pg_try_advisory_lock_shared bool

SELECT pg_try_advisory_xact_lock($1) FROM v;
-- ok: pg_try_advisory_xact_lock bool <- int8

SELECT pg_try_advisory_xact_lock_shared(big), pg_try_advisory_xact_lock_shared(i, i) FROM v;
-- ok: pg_try_advisory_xact_lock_shared bool, pg_try_advisory_xact_lock_shared bool

SELECT pg_ts_config_is_visible('1') FROM v;
-- ok: pg_ts_config_is_visible bool

SELECT pg_ts_dict_is_visible(o) FROM v;
-- ok: pg_ts_dict_is_visible bool

SELECT pg_ts_parser_is_visible(o) FROM v;
-- ok: pg_ts_parser_is_visible bool

SELECT pg_ts_template_is_visible(o) FROM v;
-- ok: pg_ts_template_is_visible bool

SELECT pg_type_is_visible('1') FROM v;
-- ok: pg_type_is_visible bool

SELECT pg_typeof('1') FROM v;
-- ok: pg_typeof regtype

SELECT pg_wal_lsn_diff('1', '1') FROM v;
-- 22P02 at 24: invalid input syntax for type pg_lsn: "1"

SELECT pg_walfile_name(lsn) FROM v;
-- ok: pg_walfile_name text

SELECT pg_walfile_name_offset(lsn) FROM v;
-- ok: pg_walfile_name_offset record

SELECT phraseto_tsquery(txt) FROM v;
-- ok: phraseto_tsquery tsquery

SELECT pi() FROM v;
-- ok: pi float8

SELECT point(i) FROM v;
-- 42883 at 8: function point(integer) does not exist

SELECT polygon(area), polygon(i, round) FROM v;
-- ok: polygon polygon, polygon polygon

SELECT position(txt, txt), position(bits, bits), position(raw, raw) FROM v;
-- 42601 at 20: syntax error at or near ","

SELECT postgresql_fdw_validator(texts, o) FROM v;
-- ok: postgresql_fdw_validator bool

SELECT pow(d, d), pow(num, num) FROM v;
-- ok: pow float8, pow numeric

SELECT power(d, d), power(num, num) FROM v;
-- ok: power float8, power numeric

SELECT query_to_xml(txt, flag, flag, txt) FROM v;
-- ok: query_to_xml xml

SELECT querytree(query) FROM v;
-- ok: querytree text

SELECT quote_ident(i) FROM v;
-- 42883 at 8: function quote_ident(integer) does not exist

SELECT quote_literal(txt), quote_literal(txt) FROM v;
-- ok: quote_literal text, quote_literal text

SELECT quote_nullable(txt), quote_nullable(txt) FROM v;
-- ok: quote_nullable text, quote_nullable text

SELECT radians($1) FROM v;
-- ok: radians float8 <- float8

SELECT radius(round) FROM v;
-- ok: radius float8

SELECT range_agg('1') FROM v;
-- [13] 42883 at 8: function range_agg(unknown) does not exist
-- [15 18] 42725 at 8: function range_agg(unknown) is not unique

SELECT rank() OVER (ORDER BY i), rank(day) OVER (ORDER BY i) FROM v;
-- 42809 at 34: WITHIN GROUP is required for ordered-set aggregate rank

SELECT regclass(txt) FROM v;
-- ok: regclass regclass

SELECT regexp_count(txt, txt), regexp_count(txt, txt, i), regexp_count(txt, txt, i, txt) FROM v;
-- [13] 42883 at 8: function regexp_count(text, text) does not exist
-- [15 18] ok: regexp_count int4, regexp_count int4, regexp_count int4

SELECT regexp_instr(txt, txt), regexp_instr(txt, txt, i), regexp_instr(txt, txt, i, i) FROM v;
-- [13] 42883 at 8: function regexp_instr(text, text) does not exist
-- [15 18] ok: regexp_instr int4, regexp_instr int4, regexp_instr int4

SELECT regexp_like(i, i, i) FROM v;
-- 42883 at 8: function regexp_like(integer, integer, integer) does not exist

SELECT regexp_match(txt, txt), regexp_match(txt, txt, txt) FROM v;
-- ok: regexp_match _text, regexp_match _text

SELECT regexp_matches(txt, txt), regexp_matches(txt, txt, txt) FROM v;
-- ok: regexp_matches _text, regexp_matches _text

SELECT regexp_replace(txt, txt, txt), regexp_replace(txt, txt, txt, txt), regexp_replace(txt, txt, txt, i, i, txt) FROM v;
-- [13] 42883 at 75: function regexp_replace(text, text, text, integer, integer, text) does not exist
-- [15 18] ok: regexp_replace text, regexp_replace text, regexp_replace text

SELECT regexp_split_to_array(txt, txt), regexp_split_to_array(txt, txt, txt) FROM v;
-- ok: regexp_split_to_array _text, regexp_split_to_array _text

SELECT regexp_split_to_table(txt, txt), regexp_split_to_table(txt, txt, txt) FROM v;
-- ok: regexp_split_to_table text, regexp_split_to_table text

SELECT regexp_substr(txt, txt), regexp_substr(txt, txt, i), regexp_substr(txt, txt, i, i) FROM v;
-- [13] 42883 at 8: function regexp_substr(text, text) does not exist
-- [15 18] ok: regexp_substr text, regexp_substr text, regexp_substr text

SELECT regr_avgx(d, d) FROM v;
-- ok: regr_avgx float8

SELECT regr_avgy(d, d) FROM v;
-- ok: regr_avgy float8

SELECT regr_count($1, $2) FROM v;
-- ok: regr_count int8 <- float8, float8

SELECT regr_intercept(d, d) FROM v;
-- ok: regr_intercept float8

SELECT regr_r2($1, $2) FROM v;
-- ok: regr_r2 float8 <- float8, float8

SELECT regr_slope($1, $2) FROM v;
-- ok: regr_slope float8 <- float8, float8

SELECT regr_sxy(i, i) FROM v;
-- ok: regr_sxy float8

SELECT regr_syy(i, i, i) FROM v;
-- 42883 at 8: function regr_syy(integer, integer, integer) does not exist

SELECT repeat(txt, i) FROM v;
-- ok: repeat text

SELECT replace(txt, txt, txt) FROM v;
-- ok: replace text

SELECT reverse(txt) FROM v;
-- ok: reverse text

SELECT right(i, i) FROM v;
-- 42883 at 8: function right(integer, integer) does not exist

SELECT round(d), round(num, i), round(num) FROM v;
-- ok: round float8, round numeric, round numeric

SELECT row_security_active(o), row_security_active(txt) FROM v;
-- ok: row_security_active bool, row_security_active bool

SELECT row_to_json(p), row_to_json(p, flag) FROM v;
-- ok: row_to_json json, row_to_json json

SELECT rtrim($1, $2) FROM v;
-- ok: rtrim text <- text, text

SELECT satisfies_hash_partition(o, i, i, day) FROM v;
-- ok: satisfies_hash_partition bool

SELECT schema_to_xml(nm, flag, flag, txt) FROM v;
-- ok: schema_to_xml xml

SELECT schema_to_xml_and_xmlschema(nm, flag, flag, txt) FROM v;
-- ok: schema_to_xml_and_xmlschema xml

SELECT schema_to_xmlschema(nm, flag, flag, txt) FROM v;
-- ok: schema_to_xmlschema xml

SELECT session_user() FROM v;
-- 42601 at 20: syntax error at or near "("

SELECT set_bit(raw, big, i), set_bit(bits, i, i) FROM v;
-- ok: set_bit bytea, set_bit bit

SELECT set_config(i, i, i, i) FROM v;
-- 42883 at 8: function set_config(integer, integer, integer, integer) does not exist

SELECT set_masklen(i, i) FROM v;
-- 42883 at 8: function set_masklen(integer, integer) does not exist

SELECT sha224($1) FROM v;
-- ok: sha224 bytea <- bytea

SELECT sha256(raw) FROM v;
-- ok: sha256 bytea

SELECT sha384($1) FROM v;
-- ok: sha384 bytea <- bytea

SELECT sha512(raw) FROM v;
-- ok: sha512 bytea

SELECT shobj_description($1, $2) FROM v;
-- ok: shobj_description text <- oid, name

SELECT sign('1') FROM v;
-- ok: sign float8

SELECT similar_escape(txt, txt) FROM v;
-- ok: similar_escape text

SELECT similar_to_escape(txt, txt), similar_to_escape(txt) FROM v;
-- ok: similar_to_escape text, similar_to_escape text

SELECT sin(i) FROM v;
-- ok: sin float8

SELECT sind(d) FROM v;
-- ok: sind float8

SELECT sinh(d) FROM v;
-- ok: sinh float8

SELECT slope(spot, spot) FROM v;
-- ok: slope float8

SELECT split_part(txt, txt, i) FROM v;
-- ok: split_part text

SELECT sqrt($1) FROM v;
-- ok: sqrt float8 <- float8

SELECT statement_timestamp() FROM v;
-- ok: statement_timestamp timestamptz

SELECT stddev(big), stddev(i), stddev(small) FROM v;
-- ok: stddev numeric, stddev numeric, stddev numeric

SELECT stddev_pop(big), stddev_pop(i), stddev_pop(small) FROM v;
-- ok: stddev_pop numeric, stddev_pop numeric, stddev_pop numeric

SELECT stddev_samp(big), stddev_samp(i), stddev_samp(small) FROM v;
-- ok: stddev_samp numeric, stddev_samp numeric, stddev_samp numeric

SELECT string_to_array(txt, txt, txt), string_to_array(txt, txt) FROM v;
-- ok: string_to_array _text, string_to_array _text

SELECT string_to_table('1', '1') FROM v;
-- [13] 42883 at 8: function string_to_table(unknown, unknown) does not exist
-- [15 18] ok: string_to_table text

SELECT strip(words) FROM v;
-- ok: strip tsvector

SELECT strpos(txt, txt) FROM v;
-- ok: strpos int4

SELECT substr($1, $2, $3) FROM v;
-- ok: substr text <- text, int4, int4

SELECT substring('1', '1', '1') FROM v;
-- ok: substring text

SELECT sum(big), sum(i), sum(small) FROM v;
-- ok: sum numeric, sum int8, sum int8

SELECT tan(d) FROM v;
-- ok: tan float8

SELECT tand($1) FROM v;
-- ok: tand float8 <- float8

SELECT tanh(d) FROM v;
-- ok: tanh float8

SELECT text(ch), text(nm), text(addr) FROM v;
-- ok: text text, text text, text text

SELECT textlen(txt) FROM v;
-- ok: textlen int4

SELECT time(moment), time(span), time(clock, i) FROM v;
-- 42601 at 13: syntax error at or near "moment"

SELECT timeofday() FROM v;
-- ok: timeofday text

SELECT timestamp(moment, i), timestamp(day), timestamp(day, clock) FROM v;
-- 42601 at 18: syntax error at or near "moment"

SELECT timestamptz(day), timestamptz(day, clock), timestamptz(day, zoned) FROM v;
-- ok: timestamptz timestamptz, timestamptz timestamptz, timestamptz timestamptz

SELECT timetz($1) FROM v;
-- ok: timetz timetz <- timestamptz

SELECT timezone(span, stamp), timezone(txt, stamp), timezone(txt, zoned) FROM v;
-- ok: timezone timestamp, timezone timestamp, timezone timetz

SELECT to_ascii(txt), to_ascii(txt, i), to_ascii(txt, nm) FROM v;
-- ok: to_ascii text, to_ascii text, to_ascii text

SELECT to_char(i, i, i) FROM v;
-- 42883 at 8: function to_char(integer, integer, integer) does not exist

SELECT to_date(txt, txt) FROM v;
-- ok: to_date date

SELECT to_hex(i), to_hex(big) FROM v;
-- ok: to_hex text, to_hex text

SELECT to_json(txt) FROM v;
-- ok: to_json json

SELECT to_jsonb(txt) FROM v;
-- ok: to_jsonb jsonb

SELECT to_number(txt, txt) FROM v;
-- ok: to_number numeric

SELECT to_regclass(txt) FROM v;
-- ok: to_regclass regclass

SELECT to_regnamespace(txt) FROM v;
-- ok: to_regnamespace regnamespace

SELECT to_regoper(txt) FROM v;
-- ok: to_regoper regoper

SELECT to_regoperator('1') FROM v;
-- ok: to_regoperator regoperator

SELECT to_regproc(i) FROM v;
-- 42883 at 8: function to_regproc(integer) does not exist

SELECT to_regprocedure(txt) FROM v;
-- ok: to_regprocedure regprocedure

SELECT to_regrole(i, i) FROM v;
-- 42883 at 8: function to_regrole(integer, integer) does not exist

SELECT to_regtype(txt) FROM v;
-- ok: to_regtype regtype

SELECT to_timestamp(d), to_timestamp(txt, txt) FROM v;
-- ok: to_timestamp timestamptz, to_timestamp timestamptz

SELECT to_tsvector($1, $2) FROM v;
-- ok: to_tsvector tsvector <- regconfig, text

SELECT transaction_timestamp(i) FROM v;
-- 42883 at 8: function transaction_timestamp(integer) does not exist

SELECT translate(txt, txt, txt) FROM v;
-- ok: translate text

SELECT trim_array(ints, i) FROM v;
-- [13] 42883 at 8: function trim_array(integer[], integer) does not exist
-- [15 18] ok: trim_array _int4

SELECT trim_scale($1) FROM v;
-- ok: trim_scale numeric <- numeric

SELECT trunc($1) FROM v;
-- 42725 at 8: function trunc(unknown) is not unique

SELECT ts_delete(words, txt), ts_delete(words, texts) FROM v;
-- ok: ts_delete tsvector, ts_delete tsvector

SELECT ts_headline(txt, query, txt) FROM v;
-- ok: ts_headline text

SELECT ts_rewrite(query, query, query), ts_rewrite(query, txt) FROM v;
-- ok: ts_rewrite tsquery, ts_rewrite tsquery

SELECT ts_stat(txt), ts_stat(txt, txt) FROM v;
-- ok: ts_stat record, ts_stat record

SELECT ts_token_type(o), ts_token_type(txt) FROM v;
-- ok: ts_token_type record, ts_token_type record

SELECT tsmultirange(), tsmultirange(tr) FROM v;
-- [13] 42883 at 8: function tsmultirange() does not exist
-- [15 18] ok: tsmultirange tsmultirange, tsmultirange tsmultirange

SELECT tsquery_phrase('1', '1', '1') FROM v;
-- ok: tsquery_phrase tsquery

SELECT tsrange_subdiff($1, $2) FROM v;
-- ok: tsrange_subdiff float8 <- timestamp, timestamp

SELECT tstzmultirange() FROM v;
-- [13] 42883 at 8: function tstzmultirange() does not exist
-- [15 18] ok: tstzmultirange tstzmultirange

SELECT tstzrange($1, $2) FROM v;
-- ok: tstzrange tstzrange <- timestamptz, timestamptz

SELECT tstzrange_subdiff(stamp, stamp) FROM v;
-- ok: tstzrange_subdiff float8

SELECT tsvector_to_array('1') FROM v;
-- ok: tsvector_to_array _text

SELECT txid_current() FROM v;
-- ok: txid_current int8

SELECT txid_current_if_assigned(i) FROM v;
-- 42883 at 8: function txid_current_if_assigned(integer) does not exist

SELECT txid_status(big) FROM v;
-- ok: txid_status text

SELECT upper('1') FROM v;
-- ok: upper text

SELECT upper_inc(ir) FROM v;
-- ok: upper_inc bool

SELECT upper_inf(ir) FROM v;
-- ok: upper_inf bool

SELECT var_pop($1) FROM v;
-- ok: var_pop float8 <- float8

SELECT var_samp(big), var_samp(i), var_samp(small) FROM v;
-- ok: var_samp numeric, var_samp numeric, var_samp numeric

SELECT varbit(vbits, i, flag) FROM v;
-- ok: varbit varbit

SELECT variance(big), variance(i), variance(small) FROM v;
-- ok: variance numeric, variance numeric, variance numeric

SELECT version() FROM v;
-- ok: version text

SELECT websearch_to_tsquery($1, $2) FROM v;
-- ok: websearch_to_tsquery tsquery <- regconfig, text

SELECT width(area) FROM v;
-- ok: width float8

SELECT width_bucket(d, d, d, i), width_bucket(num, num, num, i), width_bucket(i, nums) FROM v;
-- [13] 42883 at 66: function width_bucket(integer, numeric[]) does not exist
-- [15 18] ok: width_bucket int4, width_bucket int4, width_bucket int4

SELECT xml_is_well_formed(txt) FROM v;
-- ok: xml_is_well_formed bool

SELECT xml_is_well_formed_content(txt) FROM v;
-- ok: xml_is_well_formed_content bool

SELECT xml_is_well_formed_document($1) FROM v;
-- ok: xml_is_well_formed_document bool <- text

SELECT xmlagg(doc) FROM v;
-- ok: xmlagg xml

SELECT xmlexists(txt, doc) FROM v;
-- 42601 at 21: syntax error at or near ","

SELECT xpath(txt, doc, texts), xpath(txt, doc) FROM v;
-- ok: xpath _xml, xpath _xml

SELECT xpath_exists('1', '1', '1') FROM v;
-- 22P02 at 31: malformed array literal: "1"
