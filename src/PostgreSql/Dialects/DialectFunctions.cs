using System;
using System.Collections.Generic;
using System.Globalization;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A function of other databases, called with a number of arguments.</summary>
/// <param name="dialects">Whose it is.</param>
/// <param name="template">What to write; null where a person has to choose.</param>
/// <param name="instead">What to do where there is no template.</param>
/// <param name="difference">How the meaning may differ; null where it is the same.</param>
internal sealed class DialectFunction(SqlDialects dialects, string? template, string instead, string? difference)
{
    public SqlDialects Dialects { get; } = dialects;

    /// <summary><c>{0}</c> is an argument, <c>{(0)}</c> one that needs parentheses unless it is simple; <c>name(*)</c> keeps all as they are.</summary>
    public string? Template { get; } = template;

    public string Instead { get; } = instead;

    public string? Difference { get; } = difference;
}

/// <summary>
/// Functions by name (MySQL 8.4 manual, chapter 14; Transact-SQL functions; Oracle 19c SQL reference, functions; SQLite, built-in scalar,
/// aggregate and date functions), and what PostgreSQL's manual, chapter 9, has for them.
/// </summary>
internal static class DialectFunctions
{
    /// <summary>
    /// <c>dialects name/arguments: template</c>; behind <c> ;; </c> is how the meaning differs; <c>-</c> begins advice. A star stands for any
    /// number of arguments.
    /// </summary>
    private const string Data = """
        ML ifnull/2: COALESCE(*)
        S isnull/2: COALESCE(*) ;; the result has the type of both values, not of the first
        M isnull/1: ({(0)} IS NULL)
        O nvl/2: COALESCE(*) ;; an empty text is not null
        O nvl2/3: CASE WHEN {(0)} IS NOT NULL THEN {1} ELSE {2} END ;; an empty text is not null
        M if/3: CASE WHEN {0} THEN {1} ELSE {2} END ;; a number is no condition
        SL iif/3: CASE WHEN {0} THEN {1} ELSE {2} END
        O decode/*: -write CASE value WHEN … THEN … END
        S choose/*: -write CASE index WHEN 1 THEN … END
        S getdate/0: LOCALTIMESTAMP ;; it is the time at which the transaction began
        S sysdatetime/0: LOCALTIMESTAMP ;; it is the time at which the transaction began
        S sysdatetimeoffset/0: now() ;; it is the time at which the transaction began
        S getutcdate/0: (now() AT TIME ZONE 'UTC') ;; it is the time at which the transaction began
        S sysutcdatetime/0: (now() AT TIME ZONE 'UTC') ;; it is the time at which the transaction began
        M sysdate/0: clock_timestamp() ;; it has a time zone
        M curdate/0: CURRENT_DATE
        M curtime/0: LOCALTIME(0)
        M utc_date/0: (now() AT TIME ZONE 'UTC')::date
        M utc_timestamp/0: (now() AT TIME ZONE 'UTC') ;; it has parts of a second
        M unix_timestamp/0: floor(extract(epoch FROM now()))::bigint
        M unix_timestamp/1: floor(extract(epoch FROM {0}))::bigint ;; a timestamp without time zone is taken for UTC
        L unixepoch/0: floor(extract(epoch FROM now()))::bigint
        M from_unixtime/1: to_timestamp(*) ;; it has a time zone
        M date_format/2: -write to_char(value, format), whose patterns are YYYY-MM-DD HH24:MI:SS
        M str_to_date/2: -write to_timestamp(text, format) or to_date(text, format), whose patterns are YYYY-MM-DD HH24:MI:SS
        M time_format/2: -write to_char(value, format), whose patterns are HH24:MI:SS
        L strftime/*: -write to_char(value, format), whose patterns are YYYY-MM-DD HH24:MI:SS, or extract(…)
        L datetime/*: -write now(), or a timestamp to which an interval is added
        L julianday/*: -subtract dates and timestamps, or extract(julian FROM …)
        M date_add/2: ({(0)} + {1}) ;; a date becomes a timestamp
        M adddate/2: ({(0)} + {1}) ;; a date becomes a timestamp
        M date_sub/2: ({(0)} - {1}) ;; a date becomes a timestamp
        M subdate/2: ({(0)} - {1}) ;; a date becomes a timestamp
        M datediff/2: ({(0)}::date - {(1)}::date)
        S datediff/3: -subtract, and extract(epoch FROM b - a) for seconds
        S datediff_big/3: -subtract, and extract(epoch FROM b - a) for seconds
        M timestampdiff/3: -subtract, and extract(epoch FROM b - a) for seconds
        S dateadd/3: -add an interval: value + INTERVAL '1 day'
        M timestampadd/3: -add an interval: value + INTERVAL '1 day'
        S datepart/2: -write extract(field FROM value)
        S datename/2: -write to_char(value, 'FMMonth') or to_char(value, 'FMDay')
        S datefromparts/3: make_date(*)
        MS year/1: extract(year FROM {0})::int
        MS month/1: extract(month FROM {0})::int
        MS day/1: extract(day FROM {0})::int
        M hour/1: extract(hour FROM {0})::int
        M minute/1: extract(minute FROM {0})::int
        M second/1: floor(extract(second FROM {0}))::int
        M quarter/1: extract(quarter FROM {0})::int
        M dayofmonth/1: extract(day FROM {0})::int
        M dayofyear/1: extract(doy FROM {0})::int
        M dayofweek/1: (extract(dow FROM {0})::int + 1)
        M weekday/1: (extract(isodow FROM {0})::int - 1)
        M week/*: -write extract(week FROM value), which counts as ISO 8601 does
        M weekofyear/1: extract(week FROM {0})::int
        M yearweek/*: -write to_char(value, 'IYYYIW')
        M dayname/1: to_char({0}, 'FMDay')
        M monthname/1: to_char({0}, 'FMMonth')
        MO last_day/1: (date_trunc('month', {0}) + INTERVAL '1 month - 1 day')::date
        S eomonth/1: (date_trunc('month', {0}) + INTERVAL '1 month - 1 day')::date
        O add_months/2: ({(0)} + {(1)} * INTERVAL '1 month') ;; the last day of a month need not stay the last
        O months_between/2: -write extract(…) FROM age(a, b)
        M convert_tz/3: -write value AT TIME ZONE zone
        ML group_concat/1: string_agg({(0)}::text, ',')
        L group_concat/2: string_agg({(0)}::text, {1})
        O listagg/*: -write string_agg(value, separator ORDER BY …)
        M rand/0: random()
        S rand/0: random() ;; it is another number in each row
        M uuid/0: gen_random_uuid() ;; it is random, and no text
        S newid/0: gen_random_uuid()
        S newsequentialid/0: gen_random_uuid() ;; it is random
        O sys_guid/0: gen_random_uuid() ;; it is random
        M last_insert_id/0: -write RETURNING in the INSERT; lastval() is the session's last number
        S scope_identity/0: -write RETURNING in the INSERT; lastval() is the session's last number
        S ident_current/1: -write RETURNING in the INSERT; lastval() is the session's last number
        L last_insert_rowid/0: -write RETURNING in the INSERT; lastval() is the session's last number
        M found_rows/0: -count in a query of its own, or with count(*) OVER ()
        M row_count/0: -the driver tells how many rows a command changed
        L changes/0: -the driver tells how many rows a command changed
        S len/1: length(*) ;; blanks at the end are counted
        S datalength/1: octet_length(*) ;; national characters are not two bytes each
        O lengthb/1: octet_length(*)
        S charindex/2: strpos({1}, {0}) ;; upper and lower case differ
        S charindex/3: -strpos(text, part) searches from the start
        M locate/2: strpos({1}, {0}) ;; upper and lower case differ
        M instr/2: strpos(*) ;; upper and lower case differ
        OL instr/2: strpos(*)
        S patindex/2: -regexp_instr(text, pattern) finds a regular expression from 15 on
        M find_in_set/2: -write value = ANY (string_to_array(list, ','))
        M field/*: -write array_position(ARRAY[…], value)
        M elt/*: -write CASE index WHEN 1 THEN … END
        M substring_index/3: -write split_part(text, separator, number)
        M lcase/1: lower(*)
        M ucase/1: upper(*)
        M mid/3: substr(*)
        S replicate/2: repeat(*)
        MS space/1: repeat(' ', {0})
        S stuff/4: overlay({0} placing {3} from {1} for {2})
        S quotename/1: quote_ident(*) ;; in double quotes
        S isnumeric/1: -pg_input_is_valid(text, 'numeric') tells from 16 on
        S isdate/1: -pg_input_is_valid(text, 'date') tells from 16 on
        S string_split/2: -write string_to_table(text, separator), or unnest(string_to_array(text, separator))
        S openjson/1: -write jsonb_array_elements(value) or jsonb_to_recordset(value)
        S isjson/1: -write text IS JSON from 16 on
        M json_extract/2: -write value -> 'field', or jsonb_path_query(value, path)
        L json_extract/2: -write value -> 'field', or jsonb_path_query(value, path)
        M json_unquote/1: -write value ->> 'field'
        M json_contains/2: -write value @> part
        M truncate/2: trunc({(0)}::numeric, {1})
        S square/1: power({0}, 2)
        S atn2/2: atan2(*)
        S object_id/*: to_regclass({0}) ;; the name is written in PostgreSQL's way
        S db_name/0: current_database()
        S suser_sname/0: session_user
        M database/0: current_database() ;; a schema of MySQL may have become a schema
        M connection_id/0: pg_backend_pid()
        M sleep/1: pg_sleep(*) ;; it returns nothing
        M get_lock/2: -write pg_advisory_lock(number)
        M release_lock/1: -write pg_advisory_unlock(number)
        M hex/1: -write encode(value, 'hex')
        M unhex/1: -write decode(text, 'hex')
        M sha1/1: -write encode(digest(text, 'sha1'), 'hex') with the extension pgcrypto
        M inet_aton/1: -keep addresses as inet
        M inet_ntoa/1: -keep addresses as inet
        O regexp_like/2: ({(0)} ~ {(1)})
        L typeof/1: pg_typeof({0})::text ;; the types have other names
        L total/1: COALESCE(sum({0}), 0)::float8
        ML json_object/*: json_build_object(*)
        ML json_array/*: json_build_array(*)
        M json_arrayagg/1: json_agg(*)
        L json_group_array/1: json_agg(*)
        M json_objectagg/2: json_object_agg(*)
        L json_group_object/2: json_object_agg(*)
        ML json_set/3: -write jsonb_set(value, '{path}', new)
        M json_length/1: -write jsonb_array_length(value)
        M json_keys/1: -write jsonb_object_keys(value)
        ML json_type/1: -write jsonb_typeof(value)
        ML json_valid/1: -write text IS JSON from 16 on
        M log2/1: log(2, {(0)}::numeric)
        M strcmp/2: -compare with <, = and >
        M to_days/1: -subtract dates: date - DATE '0001-01-01'
        M makedate/2: -write make_date(year, 1, 1) + days
        M maketime/3: make_time(*)
        M sec_to_time/1: make_interval(secs => {0}) ;; it is an interval
        M time_to_sec/1: extract(epoch FROM {(0)}::time)::int
        M timediff/2: ({(0)} - {(1)}) ;; it is an interval
        M now/1: CURRENT_TIMESTAMP({0})
        M from_unixtime/2: -write to_char(to_timestamp(number), format), whose patterns are YYYY-MM-DD HH24:MI:SS
        MS format/2: -write to_char(value, format), whose patterns are 999,990.00 and YYYY-MM-DD HH24:MI:SS
        S format/3: -write to_char(value, format), whose patterns are 999,990.00 and YYYY-MM-DD HH24:MI:SS
        M any_value/1: min(*) ;; it is the least value
        M bit_count/1: -write bit_count(value::bit(64)) from 14 on
        M schema/0: current_schema()
        M count/2: -write count(DISTINCT (a, b)), which counts nulls too
        M count/3: -write count(DISTINCT (a, b, c)), which counts nulls too
        M insert/4: overlay({0} placing {3} from {1} for {2})
        M std/1: stddev_pop(*)
        M ord/1: ascii(*) ;; it is the character's code point
        M sha/1: -write encode(digest(text, 'sha1'), 'hex') with the extension pgcrypto
        M sha2/2: -write encode(sha256(convert_to(text, 'UTF8')), 'hex')
        M conv/3: -to_hex(number) and number::bit(32) write other bases
        M bin/1: -write number::bit(32)::text
        M uuid_to_bin/1: -keep it as uuid
        M bin_to_uuid/1: -keep it as uuid
        SL unicode/1: ascii(*)
        S str/1: -write value::text, or to_char(value, format)
        S str/3: -write to_char(value, format)
        S checksum/*: -write hashtext(text)
        S hashbytes/2: -write digest(text, 'sha1') with the extension pgcrypto, or sha256(bytes)
        S error_message/0: -write SQLERRM in an EXCEPTION clause of PL/pgSQL
        S error_number/0: -write SQLSTATE in an EXCEPTION clause of PL/pgSQL
        SO contains/2: -write to_tsvector(text) @@ to_tsquery(words)
        S freetext/2: -write to_tsvector(text) @@ plainto_tsquery(words)
        S host_name/0: -inet_client_addr() is the client's address
        S user_name/0: current_user
        S app_name/0: current_setting('application_name')
        S round/3: -write trunc(value, digits)
        S try_convert/2: -a cast that fails is an error; pg_input_is_valid(text, type) tests it from 16 on
        S try_convert/3: -a cast that fails is an error; pg_input_is_valid(text, type) tests it from 16 on
        S eomonth/2: -write (date_trunc('month', value) + months * INTERVAL '1 month' + INTERVAL '1 month - 1 day')::date
        O to_char/1: {(0)}::text ;; a date is written as DateStyle says
        O to_number/1: {(0)}::numeric
        O to_date/1: -write to_date(text, 'YYYY-MM-DD')
        O to_clob/1: {(0)}::text
        O trunc/1: -write date_trunc('day', value)
        O trunc/2: -write date_trunc('month', value)
        M sum/1: -write count(*) FILTER (WHERE condition)
        S string_agg/2: -write string_agg(value, separator ORDER BY …)
        O wm_concat/1: string_agg({(0)}::text, ',')
        O median/1: percentile_cont(0.5) WITHIN GROUP (ORDER BY {0})
        O ratio_to_report/1: -write value / sum(value) OVER ()
        O bitand/2: ({(0)} & {(1)})
        O next_day/2: -add days: value + number
        O numtodsinterval/2: -multiply an interval: number * INTERVAL '1 day'
        O numtoyminterval/2: -multiply an interval: number * INTERVAL '1 month'
        O sys_context/2: -current_setting('name'), session_user and inet_client_addr() tell of the session
        O lnnvl/1: ({(0)} IS NOT TRUE)
        OM instr/3: -strpos(text, part) searches from the start
        O instr/4: -regexp_instr(text, pattern, start, number) counts matches from 15 on
        O vsize/1: pg_column_size(*)
        O rawtohex/1: -write encode(value, 'hex')
        O hextoraw/1: decode({0}, 'hex')
        O empty_clob/0: ''
        O sys_extract_utc/1: ({(0)} AT TIME ZONE 'UTC')
        O regexp_substr/2: -substring(text FROM pattern) does so before 15
        O regexp_count/2: -regexp_matches(text, pattern, 'g') has a row for each before 15
        L total_changes/0: -the driver tells how many rows a command changed
        L printf/*: -write format(text, …), in which %s is any value
        L randomblob/1: -write gen_random_bytes(number) with the extension pgcrypto
        L zeroblob/1: -write decode(repeat('00', number), 'hex')
        L quote/1: quote_nullable(*)
        L sqlite_version/0: -version() tells PostgreSQL's
        L max/2: greatest(*) ;; nulls are left out
        L max/3: greatest(*) ;; nulls are left out
        L min/2: least(*) ;; nulls are left out
        L min/3: least(*) ;; nulls are left out
        L unixepoch/1: -write extract(epoch FROM value)
        L date/2: -write CURRENT_DATE, or a date to which an interval is added
        L date/3: -write CURRENT_DATE, or a date to which intervals are added
        """;

    private static readonly Dictionary<string, DialectFunction> BySignature = Read();

    /// <param name="name">In lower case.</param>
    /// <param name="arguments">How many.</param>
    public static DialectFunction? Find(string name, int arguments)
    {
        var number = arguments.ToString(CultureInfo.InvariantCulture);
        return BySignature.TryGetValue(name + "/" + number, out var function) || BySignature.TryGetValue(name + "/*", out function) ? function : null;
    }

    private static Dictionary<string, DialectFunction> Read()
    {
        var functions = new Dictionary<string, DialectFunction>(StringComparer.Ordinal);
        foreach (var line in Data.Split('\n'))
        {
            var text = line.Trim();
            var blank = text.IndexOf(' ');
            var colon = text.IndexOf(':');
            var signature = text.Substring(blank + 1, colon - blank - 1);
            var says = text.Substring(colon + 2);
            var dialects = DialectLetters.Read(text.Substring(0, blank));
            var differs = says.IndexOf(" ;; ", StringComparison.Ordinal);
            var difference = differs < 0 ? null : says.Substring(differs + 4);
            if (differs >= 0) says = says.Substring(0, differs);
            // A function of two dialects that differ has a line for each: what one of them loses has to be said.
            if (functions.TryGetValue(signature, out var other))
            {
                dialects |= other.Dialects;
                difference ??= other.Difference;
            }
            functions[signature] = says[0] == '-'
                ? new DialectFunction(dialects, null, says.Substring(1), null)
                : new DialectFunction(dialects, says, "", difference);
        }
        return functions;
    }
}
