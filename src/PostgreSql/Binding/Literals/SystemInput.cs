using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Types of the system: row places, transaction identifiers, log positions, vectors of OIDs.</summary>
internal static class SystemInput
{
    /// <summary>tidin: <c>(block,offset)</c>, found by its punctuation.</summary>
    public static LiteralVerdict CheckTid(InputRules rules, string value)
    {
        int[] starts = [0, 0];
        var count = 0;
        for (var i = 0; i < value.Length && count < 2 && value[i] != ')'; i++)
            if (value[i] == ',' || (value[i] == '(' && count == 0)) starts[count++] = i + 1;
        if (count < 2) return LiteralErrors.Syntax("tid", value);
        IntegerInput.ReadUnsigned(value, starts[0], anyBase: false, out var block, out var negative, out var overflows, out var end);
        if (overflows || At(value, end) != ',') return LiteralErrors.Syntax("tid", value);
        var converted = negative ? unchecked(0 - block) : block;
        if (rules.Vintage >= 15 && converted != (uint)converted && converted != unchecked((ulong)(int)converted))
            return LiteralErrors.Syntax("tid", value);
        IntegerInput.ReadUnsigned(value, starts[1], anyBase: false, out var offset, out negative, out overflows, out end);
        converted = negative ? unchecked(0 - offset) : offset;
        return overflows || At(value, end) != ')' || converted > ushort.MaxValue ? LiteralErrors.Syntax("tid", value) : LiteralVerdict.Valid;
    }

    /// <summary>xid, cid: before PostgreSQL 16 strtoul without a look at what it left over.</summary>
    public static LiteralVerdict CheckTransactionId(InputRules rules, string value, string type) =>
        rules.Version < 16 ? LiteralVerdict.Valid : IntegerInput.CheckUnsigned32(rules, value, type);

    public static LiteralVerdict CheckTransactionId8(InputRules rules, string value)
    {
        if (rules.Version < 16) return LiteralVerdict.Valid;
        if (!IntegerInput.ReadUnsigned(value, 0, anyBase: true, out _, out _, out var overflows, out var end))
            return LiteralErrors.Syntax("xid8", value);
        if (overflows) return LiteralErrors.ValueOutOfRange("xid8", value);
        return IsBlankFrom(value, end) ? LiteralVerdict.Valid : LiteralErrors.Syntax("xid8", value);
    }

    /// <summary>pg_lsn_in: two numbers of up to eight hexadecimal digits.</summary>
    public static LiteralVerdict CheckLogPosition(string value)
    {
        var slash = 0;
        while (HexValue(At(value, slash)) >= 0) slash++;
        var end = slash + 1;
        while (HexValue(At(value, end)) >= 0) end++;
        var isValid = slash is >= 1 and <= 8 && At(value, slash) == '/' && end - slash - 1 is >= 1 and <= 8 && end == value.Length;
        return isValid ? LiteralVerdict.Valid : LiteralErrors.Syntax("pg_lsn", value);
    }

    /// <summary>
    /// pg_snapshot_in and txid_snapshot_in: two bounds, and numbers between them in their order. No transaction has a number of which the lower
    /// half is zero.
    /// </summary>
    public static LiteralVerdict CheckSnapshot(string value)
    {
        var i = 0;
        var least = ReadTransaction(value, ref i);
        if (At(value, i++) != ':') return LiteralErrors.Syntax("pg_snapshot", value);
        var end = ReadTransaction(value, ref i);
        if (At(value, i++) != ':' || (uint)least == 0 || (uint)end == 0 || end < least) return LiteralErrors.Syntax("pg_snapshot", value);
        for (var last = 0UL; i < value.Length;)
        {
            var number = ReadTransaction(value, ref i);
            if (number < least || number >= end || number < last) return LiteralErrors.Syntax("pg_snapshot", value);
            if (i < value.Length && value[i++] != ',') return LiteralErrors.Syntax("pg_snapshot", value);
            last = number;
        }
        return LiteralVerdict.Valid;
    }

    /// <summary>strtoul: the largest number for what is larger, zero where there is none.</summary>
    private static ulong ReadTransaction(string value, ref int i)
    {
        var start = i;
        if (!IntegerInput.ReadUnsigned(value, start, anyBase: false, out var number, out var negative, out var overflows, out i))
        {
            i = start;
            return 0;
        }
        return overflows ? ulong.MaxValue : negative ? unchecked(0 - number) : number;
    }

    public static LiteralVerdict CheckOidVector(InputRules rules, string value)
    {
        if (rules.Vintage < 15) return LiteralVerdict.Unknown;
        for (var i = SkipSpaces(value, 0); i < value.Length; i = SkipSpaces(value, i))
        {
            var verdict = IntegerInput.ReadUnsigned32(rules, value, i, "oid", isWhole: false, out i);
            if (!verdict.IsValid) return verdict;
        }
        return LiteralVerdict.Valid;
    }

    /// <summary>int2vectorin; before PostgreSQL 15 a number ended differently.</summary>
    public static LiteralVerdict CheckInt2Vector(InputRules rules, string value)
    {
        if (rules.Vintage < 15) return LiteralVerdict.Unknown;
        for (var i = SkipSpaces(value, 0); i < value.Length; i = SkipSpaces(value, i))
        {
            var number = DateTimeNumber.ReadInteger(value, i, out var end, out var overflows);
            if (end == i) return LiteralErrors.Syntax("smallint", value.Substring(i));
            if (overflows || number is < short.MinValue or > short.MaxValue) return LiteralErrors.ValueOutOfRange("smallint", value.Substring(i));
            if (end < value.Length && value[end] != ' ') return LiteralErrors.Syntax("smallint", value.Substring(i));
            i = end;
        }
        return LiteralVerdict.Valid;
    }
}
