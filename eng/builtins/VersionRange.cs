using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace DbImpact.BuiltInData;

/// <summary>Majors that follow each other: <c>14-16</c>.</summary>
internal readonly record struct VersionRange(int From, int To)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");

    /// <summary>The ranges that some of the majors make up.</summary>
    public static IEnumerable<VersionRange> Of(IReadOnlyList<int> majors, List<int> all)
    {
        for (var i = 0; i < majors.Count;)
        {
            var from = i++;
            while (i < majors.Count && all.IndexOf(majors[i]) == all.IndexOf(majors[i - 1]) + 1) i++;
            yield return new VersionRange(majors[from], majors[i - 1]);
        }
    }

    /// <summary>Whether a range as it is written has the major; an empty one has all.</summary>
    public static bool Contains(string range, int major)
    {
        if (range.Length == 0) return true;
        var bounds = range.Split('-').Select(bound => int.Parse(bound, CultureInfo.InvariantCulture)).ToArray();
        return bounds[0] <= major && major <= bounds[1];
    }
}
