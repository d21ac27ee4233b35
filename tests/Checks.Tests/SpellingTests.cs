using DbImpact.Checks.Suggestions;
using Xunit;

namespace DbImpact.Checks.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("avatarUrl", "avatar_url", true)]
    [InlineData("AVATAR_URL", "avatar_url", true)]
    [InlineData("_id_", "id", true)]
    [InlineData("avatar_uri", "avatar_url", false)]
    [InlineData("id", "ids", false)]
    public void Style_is_case_and_underscores(string a, string b, bool same) => Assert.Equal(same, Spelling.DifferOnlyInStyle(a, b));

    [Theory]
    [InlineData("usrname", "username")]
    [InlineData("emial", "email")]
    [InlineData("created_ta", "created_at")]
    [InlineData("worksapces", "workspaces")]
    public void Typing_errors_are_near(string typed, string meant) =>
        Assert.Equal([meant], Spelling.Nearest(typed, ["id", "username", "email", "created_at", "workspaces"]));

    [Theory]
    [InlineData("picture")]
    [InlineData("company_id")]
    [InlineData("token_data")]
    [InlineData("ix")]
    public void Other_words_are_not(string name) =>
        Assert.Empty(Spelling.Nearest(name, ["id", "username", "avatar_url", "access_token", "refresh_token", "workspace_id"]));

    [Fact]
    public void The_nearest_win_and_ties_are_all_named() =>
        Assert.Equal(["name_a", "name_b"], Spelling.Nearest("name_c", ["name_a", "name_b", "names_cd"]));
}
