Console.Error.WriteLine("usage: bench/run NAME"); return 1;
