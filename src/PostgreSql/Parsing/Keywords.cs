using System;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>The four classes of keywords (manual, appendix C; gram.y <c>unreserved_keyword</c> and the following).</summary>
public enum KeywordCategory : byte
{
    /// <summary>May be any name.</summary>
    Unreserved,

    /// <summary>May name a column or table, but neither function nor type.</summary>
    ColumnName,

    /// <summary>May name a function or type, but neither column nor table.</summary>
    TypeOrFunctionName,

    /// <summary>May only be a label after AS or a dot.</summary>
    Reserved,
}

/// <summary>The keywords, their classes, and the versions that have them (kwlist.h of 13 to 18).</summary>
public static class Keywords
{
    /// <summary>
    /// <c>word:class[+][since][-until]</c>, in the order of <see cref="Keyword"/>. The classes are U, C, T and R; a plus says that the word may
    /// be a column label without AS (14 and later).
    /// </summary>
    private const string Table =
        """
        abort:U+ absent:U+16 absolute:U+ access:U+ action:U+ add:U+ admin:U+ after:U+ aggregate:U+ all:R+ also:U+ alter:U+ always:U+
        analyse:R+ analyze:R+ and:R+ any:R+ array:R as:R asc:R+ asensitive:U+14 assertion:U+ assignment:U+ asymmetric:R+ at:U+
        atomic:U+14 attach:U+ attribute:U+ authorization:T+ backward:U+ before:U+ begin:U+ between:C+ bigint:C+ binary:T+ bit:C+
        boolean:C+ both:R+ breadth:U+14 by:U+ cache:U+ call:U+ called:U+ cascade:U+ cascaded:U+ case:R+ cast:R+ catalog:U+ chain:U+
        char:C character:C characteristics:U+ check:R+ checkpoint:U+ class:U+ close:U+ cluster:U+ coalesce:C+ collate:R+ collation:T+
        column:R+ columns:U+ comment:U+ comments:U+ commit:U+ committed:U+ compression:U+14 concurrently:T+ conditional:U+17
        configuration:U+ conflict:U+ connection:U+ constraint:R+ constraints:U+ content:U+ continue:U+ conversion:U+ copy:U+ cost:U+
        create:R cross:T+ csv:U+ cube:U+ current:U+ current_catalog:R+ current_date:R+ current_role:R+ current_schema:T+
        current_time:R+ current_timestamp:R+ current_user:R+ cursor:U+ cycle:U+ data:U+ database:U+ day:U deallocate:U+ dec:C+
        decimal:C+ declare:U+ default:R+ defaults:U+ deferrable:R+ deferred:U+ definer:U+ delete:U+ delimiter:U+ delimiters:U+
        depends:U+ depth:U+14 desc:R+ detach:U+ dictionary:U+ disable:U+ discard:U+ distinct:R+ do:R+ document:U+ domain:U+ double:U+
        drop:U+ each:U+ else:R+ empty:U+17 enable:U+ encoding:U+ encrypted:U+ end:R+ enforced:U+18 enum:U+ error:U+17 escape:U+
        event:U+ except:R exclude:U+ excluding:U+ exclusive:U+ execute:U+ exists:C+ explain:U+ expression:U+ extension:U+ external:U+
        extract:C+ false:R+ family:U+ fetch:R filter:U finalize:U+14 first:U+ float:C+ following:U+ for:R force:U+ foreign:R+
        format:U+16 forward:U+ freeze:T+ from:R full:T+ function:U+ functions:U+ generated:U+ global:U+ grant:R granted:U+ greatest:C+
        group:R grouping:C+ groups:U+ handler:U+ having:R header:U+ hold:U+ hour:U identity:U+ if:U+ ilike:T+ immediate:U+ immutable:U+
        implicit:U+ import:U+ in:R+ include:U+ including:U+ increment:U+ indent:U+16 index:U+ indexes:U+ inherit:U+ inherits:U+
        initially:R+ inline:U+ inner:T+ inout:C+ input:U+ insensitive:U+ insert:U+ instead:U+ int:C+ integer:C+ intersect:R interval:C+
        into:R invoker:U+ is:T+ isnull:T isolation:U+ join:T+ json:C+16 json_array:C+16 json_arrayagg:C+16 json_exists:C+17
        json_object:C+16 json_objectagg:C+16 json_query:C+17 json_scalar:C+17 json_serialize:C+17 json_table:C+17 json_value:C+17
        keep:U+17 key:U+ keys:U+16 label:U+ language:U+ large:U+ last:U+ lateral:R+ leading:R+ leakproof:U+ least:C+ left:T+ level:U+
        like:T+ limit:R listen:U+ load:U+ local:U+ localtime:R+ localtimestamp:R+ location:U+ lock:U+ locked:U+ logged:U+ mapping:U+
        match:U+ matched:U+15 materialized:U+ maxvalue:U+ merge:U+15 merge_action:C+17 method:U+ minute:U minvalue:U+ mode:U+ month:U
        move:U+ name:U+ names:U+ national:C+ natural:T+ nchar:C+ nested:U+17 new:U+ next:U+ nfc:U+ nfd:U+ nfkc:U+ nfkd:U+ no:U+ none:C+
        normalize:C+ normalized:U+ not:R+ nothing:U+ notify:U+ notnull:T nowait:U+ null:R+ nullif:C+ nulls:U+ numeric:C+ object:U+
        objects:U+18 of:U+ off:U+ offset:R oids:U+ old:U+ omit:U+17 on:R only:R+ operator:U+ option:U+ options:U+ or:R+ order:R
        ordinality:U+ others:U+ out:C+ outer:T+ over:U overlaps:T overlay:C+ overriding:U+ owned:U+ owner:U+ parallel:U+ parameter:U+15
        parser:U+ partial:U+ partition:U+ passing:U+ password:U+ path:U+17 period:U+18 placing:R+ plan:U+17 plans:U+ policy:U+
        position:C+ preceding:U+ precision:C prepare:U+ prepared:U+ preserve:U+ primary:R+ prior:U+ privileges:U+ procedural:U+
        procedure:U+ procedures:U+ program:U+ publication:U+ quote:U+ quotes:U+17 range:U+ read:U+ real:C+ reassign:U+ recheck:U+-17
        recursive:U+ ref:U+ references:R+ referencing:U+ refresh:U+ reindex:U+ relative:U+ release:U+ rename:U+ repeatable:U+
        replace:U+ replica:U+ reset:U+ restart:U+ restrict:U+ return:U+14 returning:R returns:U+ revoke:U+ right:T+ role:U+ rollback:U+
        rollup:U+ routine:U+ routines:U+ row:C+ rows:U+ rule:U+ savepoint:U+ scalar:U+16 schema:U+ schemas:U+ scroll:U+ search:U+
        second:U security:U+ select:R+ sequence:U+ sequences:U+ serializable:U+ server:U+ session:U+ session_user:R+ set:U+ setof:C+
        sets:U+ share:U+ show:U+ similar:T+ simple:U+ skip:U+ smallint:C+ snapshot:U+ some:R+ source:U+17 sql:U+ stable:U+
        standalone:U+ start:U+ statement:U+ statistics:U+ stdin:U+ stdout:U+ storage:U+ stored:U+ strict:U+ string:U+17 strip:U+
        subscription:U+ substring:C+ support:U+ symmetric:R+ sysid:U+ system:U+ system_user:R+16 table:R+ tables:U+ tablesample:T+
        tablespace:U+ target:U+17 temp:U+ template:U+ temporary:U+ text:U+ then:R+ ties:U+ time:C+ timestamp:C+ to:R trailing:R+
        transaction:U+ transform:U+ treat:C+ trigger:U+ trim:C+ true:R+ truncate:U+ trusted:U+ type:U+ types:U+ uescape:U+ unbounded:U+
        uncommitted:U+ unconditional:U+17 unencrypted:U+ union:R unique:R+ unknown:U+ unlisten:U+ unlogged:U+ until:U+ update:U+
        user:R+ using:R+ vacuum:U+ valid:U+ validate:U+ validator:U+ value:U+ values:C+ varchar:C+ variadic:R+ varying:U verbose:T+
        version:U+ view:U+ views:U+ virtual:U+18 volatile:U+ when:R+ where:R whitespace:U+ window:R with:R within:U without:U work:U+
        wrapper:U+ write:U+ xml:U+ xmlattributes:C+ xmlconcat:C+ xmlelement:C+ xmlexists:C+ xmlforest:C+ xmlnamespaces:C+ xmlparse:C+
        xmlpi:C+ xmlroot:C+ xmlserialize:C+ xmltable:C+ year:U yes:U+ zone:U+
        """;

    private const int ShortestWord = 2;
    private const int LongestWord = 17;
    private const int HashSize = 2048;

    private static readonly string[] Words;
    private static readonly byte[] Categories;
    private static readonly bool[] BareLabels;
    private static readonly byte[] Since;
    private static readonly byte[] Until;
    private static readonly Slot[] Slots = new Slot[HashSize];

    /// <summary>A keyword under its hash; the first one of those with the same remainder.</summary>
    private readonly struct Slot(int hash, Keyword keyword)
    {
        public int Hash { get; } = hash;

        public Keyword Keyword { get; } = keyword;
    }

    static Keywords()
    {
        var rows = Table.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Words = new string[rows.Length + 1];
        Categories = new byte[rows.Length + 1];
        BareLabels = new bool[rows.Length + 1];
        Since = new byte[rows.Length + 1];
        Until = new byte[rows.Length + 1];
        Words[0] = "";
        for (var i = 1; i <= rows.Length; i++) Add(i, rows[i - 1]);
    }

    /// <summary>The class of a keyword on a server of this version: JSON was unreserved when it came, in 16.</summary>
    public static KeywordCategory GetCategory(Keyword keyword, int serverVersion) =>
        keyword == Keyword.Json && serverVersion < 17 ? KeywordCategory.Unreserved : (KeywordCategory)Categories[(int)keyword];

    /// <summary>The word in lower case; empty for <see cref="Keyword.NotKeyword"/>.</summary>
    public static string GetText(Keyword keyword) => Words[(int)keyword];

    /// <summary>Whether the keyword may be a column label without AS on a server of this version.</summary>
    public static bool IsBareLabel(Keyword keyword, int serverVersion) => serverVersion >= 14 && BareLabels[(int)keyword];

    /// <summary>Whether a server of this version knows the keyword.</summary>
    public static bool IsKnown(Keyword keyword, int serverVersion) =>
        Since[(int)keyword] <= serverVersion && serverVersion <= Until[(int)keyword];

    /// <summary>The keyword that a word is, in whatever case it is written; None for any other word.</summary>
    public static Keyword Find(string word, int serverVersion) => Find(word, 0, word.Length, serverVersion);

    internal static Keyword Find(string text, int start, int end, int serverVersion)
    {
        var hash = 0;
        for (var i = start; i < end; i++) hash = Mix(hash, text[i]);
        return Find(text, start, end, hash, serverVersion);
    }

    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hash">Its characters, mixed one after the other by <see cref="Mix"/>.</param>
    /// <param name="serverVersion">The version that has to know it.</param>
    internal static Keyword Find(string text, int start, int end, int hash, int serverVersion)
    {
        if (end - start is < ShortestWord or > LongestWord) return Keyword.NotKeyword;
        for (var i = hash & (HashSize - 1); Slots[i].Keyword != Keyword.NotKeyword; i = (i + 1) & (HashSize - 1))
        {
            if (Slots[i].Hash != hash) continue;
            var keyword = Slots[i].Keyword;
            if (Matches(Words[(int)keyword], text, start, end)) return IsKnown(keyword, serverVersion) ? keyword : Keyword.NotKeyword;
        }
        return Keyword.NotKeyword;
    }

    internal static int Mix(int hash, char c) => unchecked((hash * 31) + (c | 0x20));

    private static bool Matches(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = text[start + i];
            if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
            if (c != word[i]) return false;
        }
        return true;
    }

    private static void Add(int index, string row)
    {
        var colon = row.IndexOf(':');
        var word = row.Substring(0, colon);
        Words[index] = word;
        Categories[index] = (byte)"UCTR".IndexOf(row[colon + 1]);
        var rest = row.Substring(colon + 2);
        BareLabels[index] = rest.StartsWith("+", StringComparison.Ordinal);
        var versions = rest.TrimStart('+').Split('-');
        Since[index] = versions[0].Length == 0 ? (byte)0 : byte.Parse(versions[0], System.Globalization.CultureInfo.InvariantCulture);
        Until[index] = versions.Length == 1 ? byte.MaxValue : byte.Parse(versions[1], System.Globalization.CultureInfo.InvariantCulture);

        var hash = 0;
        foreach (var c in word) hash = Mix(hash, c);
        var slot = hash & (HashSize - 1);
        while (Slots[slot].Keyword != Keyword.NotKeyword) slot = (slot + 1) & (HashSize - 1);
        Slots[slot] = new Slot(hash, (Keyword)index);
    }
}
