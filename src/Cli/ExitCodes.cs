namespace DbImpact.Cli;

internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>, or differences.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    public const int Unusable = 2;

    /// <summary>128 and SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
