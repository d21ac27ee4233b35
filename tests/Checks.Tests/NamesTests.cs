using Xunit;

namespace DbImpact.Checks.Tests;

/// <summary>Expectations from PostgreSQL: <c>SELECT length('x'::name)</c> and <c>octet_length</c> of the same on a server.</summary>
public sealed class NamesTests
{
    [Fact]
    public void Sixty_four_characters_are_cut_to_sixty_three() => Assert.Equal(new string('a', 63), Names.Truncate(new string('a', 64)));

    [Fact]
    public void Sixty_three_stay() => Assert.Equal(new string('a', 63), Names.Truncate(new string('a', 63)));

    [Fact]
    public void Bytes_count_not_characters() => Assert.Equal(new string('é', 31), Names.Truncate(new string('é', 40)));

    [Fact]
    public void A_character_is_never_split() => Assert.Equal("a" + new string('é', 31), Names.Truncate("a" + new string('é', 32)));
}
