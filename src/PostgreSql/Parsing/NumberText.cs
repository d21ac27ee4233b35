namespace DbImpact.PostgreSql.Parsing;

/// <summary>Reads the digits of a number (scan.l <c>process_integer_literal</c>).</summary>
internal static class NumberText
{
    /// <summary>The value of an integer of any base, underscores left out; false where it does not fit into 32 bits.</summary>
    public static bool TryGetInteger(string text, int start, int end, out int value)
    {
        var radix = 10;
        var i = start;
        if (end - start > 2 && text[start] == '0')
        {
            radix = (text[start + 1] | 0x20) switch
            {
                'x' => 16,
                'o' => 8,
                'b' => 2,
                _ => 10,
            };
            if (radix != 10) i += 2;
        }
        long total = 0;
        for (; i < end; i++)
        {
            var c = text[i];
            if (c == '_') continue;
            total = (total * radix) + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
            if (total <= int.MaxValue) continue;
            value = 0;
            return false;
        }
        value = (int)total;
        return true;
    }
}
