using BudgetPerformance.Testing.SqlServer;

[assembly: AssemblyFixture(typeof(EveryQuery))]
