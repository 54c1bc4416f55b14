-- For wrk: readers who ask for pages in any order and take their time. PATHS names a file of addresses, one a line; half of
-- the requests get a parameter of their own, so that no server in front has the answer.

dofile("src/bench/counting.lua")

local paths = {}
for line in io.lines(os.getenv("PATHS")) do
  table.insert(paths, line)
end

function delay()
  return math.random(0, 100)
end

function request()
  local path = paths[math.random(#paths)]
  if math.random() < 0.5 then
    path = path .. (path:find("?", 1, true) and "&" or "?") .. "visit=" .. math.random(1, 1000000000)
  end
  return wrk.format("GET", path)
end
