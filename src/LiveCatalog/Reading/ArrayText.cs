using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// One-dimensional arrays as PostgreSQL writes them (manual, 8.15.6): <c>{1,2}</c>, <c>{a,"b c",NULL}</c>, and before them the bounds
/// where they do not begin with 1.
/// </summary>
internal static class ArrayText
{
    public static string?[] Texts(string array)
    {
        var elements = new List<string?>();
        var element = new StringBuilder();
        var isQuoted = false;
        for (var i = array.IndexOf('{') + 1; i < array.Length; i++)
        {
            switch (array[i])
            {
                case '"':
                    isQuoted = true;
                    for (i++; array[i] != '"'; i++) element.Append(array[i] == '\\' ? array[++i] : array[i]);
                    break;
                case ',' or '}':
                    if (isQuoted || element.Length > 0) elements.Add(!isQuoted && element.Equals("NULL") ? null : element.ToString());
                    element.Clear();
                    isQuoted = false;
                    break;
                default:
                    element.Append(array[i]);
                    break;
            }
        }
        return [.. elements];
    }

    public static long[] Numbers(string array) =>
        Array.ConvertAll(Texts(array), element => long.Parse(element!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
}
