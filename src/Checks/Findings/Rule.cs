namespace DbImpact.Checks.Findings;

public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown where one asks for it.</summary>
    Info,

    Warning,

    Error,
}

/// <summary>A rule: what all findings of one kind have in common. <see cref="Rules"/> lists them.</summary>
/// <param name="Id"><c>DBI</c> and four digits; the first is the family.</param>
/// <param name="Title">Short, without a full stop.</param>
/// <param name="Category">The family's name.</param>
/// <param name="DefaultSeverity">Where no option says otherwise.</param>
/// <param name="Description">One or two sentences for the editor's tooltip.</param>
public sealed record Rule(string Id, string Title, string Category, Severity DefaultSeverity, string Description)
{
    /// <summary>The rule's page.</summary>
    public string HelpLink => "https://github.com/dbimpact/dbimpact/blob/main/docs/rules/" + Id + ".md";
}
