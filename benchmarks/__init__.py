"""What `make bench` measures: imports, calls, lists and sizes, against the budgets the project keeps."""
