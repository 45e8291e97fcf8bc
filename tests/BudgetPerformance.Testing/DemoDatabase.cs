using Microsoft.Data.Sqlite;

namespace BudgetPerformance.Testing;

/// <summary>The demo bureau as the first site of a run left it after its start; the others begin with a copy, since the same work done again would only cost time.</summary>
public static class DemoDatabase
{
    private static readonly string Copy = Path.Combine(Directory.CreateTempSubdirectory("budget-demo-").FullName, "budget.db");
    private static readonly Lock Seeding = new();

    static DemoDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(Copy)!, recursive: true);

    /// <summary>Starts a site over a file, which has the demo bureau in it if the file is new.</summary>
    public static T Begin<T>(string file, Func<T> start)
    {
        lock (Seeding)
        {
            if (File.Exists(file)) return start();
            if (!File.Exists(Copy))
            {
                var first = start();
                using var database = new SqliteConnection($"Data Source={file};Pooling=False");
                database.Open();
                using var copy = new SqliteCommand($"VACUUM INTO '{Copy}'", database);
                copy.ExecuteNonQuery();
                return first;
            }
            File.Copy(Copy, file);
        }
        return start();
    }
}
